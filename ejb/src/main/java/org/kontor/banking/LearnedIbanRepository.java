package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** Whose IBANs are known. */
@ApplicationScoped
class LearnedIbanRepository {
    private static final String FROM = """
            FROM learned_iban i JOIN account a ON a.id = i.account_id
            WHERE i.is_known AND (a.name LIKE ? OR a.number LIKE ? OR i.iban LIKE ?)""";
    private static final String ROWS = """
            SELECT i.id, i.iban, a.id, a.number, a.name, i.learned_on, i.learned_by, i.transaction_id,
              EXISTS (SELECT 1 FROM learned_iban o WHERE o.iban = i.iban AND o.is_known AND o.account_id <> i.account_id)
            """;

    @Inject
    private Sql sql;

    /** Accounts that pay from these IBANs; IBANs of nobody are left out. */
    Map<String, Set<Long>> known(Collection<String> ibans) {
        Map<String, Set<Long>> known = new HashMap<>();
        if (!ibans.isEmpty()) {
            sql.list(
                    "SELECT iban, account_id FROM learned_iban WHERE is_known AND iban IN (" + Sql.marks(ibans.size())
                            + ")",
                    row -> known.computeIfAbsent(row.getString(1), iban -> new HashSet<>())
                            .add(row.getLong(2)),
                    ibans.toArray());
        }
        return known;
    }

    /**
     * Accounts whose mandates debit these IBANs, ended ones too: payers keep their bank account. Not if the bank says that it
     * is wrong (AC01), or somebody that nobody gave the mandate (MD01).
     */
    Map<String, Set<Long>> ofMandates(Collection<String> ibans) {
        Map<String, Set<Long>> known = new HashMap<>();
        if (!ibans.isEmpty()) {
            sql.list(
                    "SELECT f.iban, r.account_id FROM mandate f JOIN mandate_reference r ON r.latest_id = f.id"
                            + " WHERE f.state <> 'DRAFT' AND f.reason NOT IN ('AC01', 'MD01') AND f.iban IN ("
                            + Sql.marks(ibans.size()) + ")",
                    row -> known.computeIfAbsent(row.getString(1), iban -> new HashSet<>())
                            .add(row.getLong(2)),
                    ibans.toArray());
        }
        return known;
    }

    /** Does nothing if it is known already. */
    boolean learn(String iban, long accountId, long transactionId, LocalDate on, String by) {
        return sql.update(
                        "INSERT IGNORE INTO learned_iban (id, iban, account_id, transaction_id, learned_on, learned_by)"
                                + " VALUES (NEXT VALUE FOR learned_iban_seq, ?, ?, ?, ?, ?)",
                        iban,
                        accountId,
                        transactionId,
                        on,
                        by)
                == 1;
    }

    /** Whether it was known until now. */
    boolean forget(long id, LocalDate on, String by) {
        return sql.update(
                        "UPDATE learned_iban SET forgotten_on = ?, forgotten_by = ? WHERE id = ? AND forgotten_on IS NULL",
                        on,
                        by,
                        id)
                == 1;
    }

    int forgetAll(long accountId, LocalDate on, String by) {
        return sql.update(
                "UPDATE learned_iban SET iban = '', forgotten_by = IF(forgotten_on IS NULL, ?, forgotten_by),"
                        + " forgotten_on = COALESCE(forgotten_on, ?) WHERE account_id = ? AND iban <> ''",
                by,
                on,
                accountId);
    }

    /** What was learned from a payment that was put wrongly. */
    void forgetOf(long transactionId, LocalDate on, String by) {
        sql.update(
                "UPDATE learned_iban SET forgotten_on = ?, forgotten_by = ?"
                        + " WHERE transaction_id = ? AND forgotten_on IS NULL",
                on,
                by,
                transactionId);
    }

    Optional<LearnedIban> find(long id) {
        return sql.first(
                ROWS + "FROM learned_iban i JOIN account a ON a.id = i.account_id WHERE i.id = ? AND i.is_known",
                LearnedIbanRepository::row,
                id);
    }

    Page<LearnedIban> page(PageRequest request) {
        String like = request.likePattern();
        return new Page<>(
                sql.list(
                        ROWS + FROM + " ORDER BY i.learned_on DESC, i.id DESC LIMIT ? OFFSET ?",
                        LearnedIbanRepository::row,
                        like,
                        like,
                        like,
                        request.size(),
                        request.first()),
                sql.number("SELECT COUNT(*) " + FROM, like, like, like));
    }

    private static LearnedIban row(ResultSet row) throws SQLException {
        return new LearnedIban(
                row.getLong(1),
                row.getString(2),
                new AccountName(row.getLong(3), row.getString(4), row.getString(5)),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getLong(8),
                row.getBoolean(9));
    }
}
