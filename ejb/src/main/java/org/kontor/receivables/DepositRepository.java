package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

@ApplicationScoped
class DepositRepository {
    // What the settlement itself cleared of the request was not paid.
    private static final String DEPOSITS = """
            SELECT d.id, d.number, a.id AS account_id, a.number AS account_number, a.name, d.seller_id, d.amount, d.purpose, d.requested_on, d.due_on,
              COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.debit_id = d.entry_id AND c.cleared_on <= ?
                AND (d.settlement_entry_id IS NULL OR c.credit_id <> d.settlement_entry_id)), 0) AS paid,
              CASE WHEN d.settled_on <= ? THEN d.settled_on END AS settled
            FROM deposit d JOIN account a ON a.id = d.account_id WHERE d.requested_on <= ?""";
    private static final String MATCHING = " AND (a.name LIKE ? OR a.number LIKE ? OR d.number LIKE ?)";

    private static final String OWN =
            " AND d.account_id IN (SELECT l.account_id FROM account_login l WHERE l.login = ?)";
    private static final int MOST_OWN = 100;

    @Inject
    private Sql sql;

    Page<Deposit> list(LocalDate asOf, PageRequest request) {
        String filter = request.likePattern();
        List<Deposit> rows = sql.list(
                DEPOSITS + MATCHING + " ORDER BY d.id DESC LIMIT ? OFFSET ?",
                DepositRepository::deposit,
                asOf,
                asOf,
                asOf,
                filter,
                filter,
                filter,
                request.size(),
                request.first());
        long total = sql.number(
                "SELECT COUNT(*) FROM deposit d JOIN account a ON a.id = d.account_id WHERE d.requested_on <= ?"
                        + MATCHING,
                asOf,
                filter,
                filter,
                filter);
        return new Page<>(rows, total);
    }

    /** Of the accounts for which the login acts, the newest first. */
    List<Deposit> ofLogin(String login, LocalDate asOf) {
        return sql.list(
                DEPOSITS + OWN + " ORDER BY d.id DESC LIMIT " + MOST_OWN,
                DepositRepository::deposit,
                asOf,
                asOf,
                asOf,
                login);
    }

    Optional<Deposit> find(long id, String login, LocalDate asOf) {
        return sql.first(DEPOSITS + OWN + " AND d.id = ?", DepositRepository::deposit, asOf, asOf, asOf, login, id);
    }

    Money held(LocalDate asOf) {
        return sql.first(
                        "SELECT COALESCE(SUM(x.paid), 0) FROM (" + DEPOSITS + ") x WHERE x.settled IS NULL",
                        row -> Money.of(row.getBigDecimal(1)),
                        asOf,
                        asOf,
                        asOf)
                .orElse(Money.ZERO);
    }

    Optional<Deposit> find(long id, LocalDate asOf) {
        return sql.first(DEPOSITS + " AND d.id = ?", DepositRepository::deposit, asOf, asOf, asOf, id);
    }

    /** Id of the entry that asks for it; locked until the transaction ends. */
    Optional<Long> lock(long id) {
        return sql.first("SELECT entry_id FROM deposit WHERE id = ? FOR UPDATE", row -> row.getLong(1), id);
    }

    long series() {
        return sql.number("SELECT id FROM number_series WHERE code = 'deposit'");
    }

    long add(NewDeposit deposit, String number, long entryId, LocalDate today) {
        long id = sql.number("SELECT NEXT VALUE FOR deposit_seq");
        sql.update(
                "INSERT INTO deposit (id, account_id, seller_id, number, entry_id, amount, purpose, requested_on, due_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                deposit.debtor().accountId(),
                deposit.debtor().sellerId(),
                number,
                entryId,
                deposit.amount().toBigDecimal(),
                deposit.purpose(),
                today,
                deposit.dueOn());
        return id;
    }

    /**
     * @return whether it had not been settled
     */
    boolean settle(long id, long settlementEntryId, List<Clearing> claims, LocalDate today) {
        boolean first = sql.update(
                        "UPDATE deposit SET settled_on = ?, settlement_entry_id = ? WHERE id = ? AND settled_on IS NULL",
                        today,
                        settlementEntryId,
                        id)
                == 1;
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(
                    connection, "INSERT INTO deposit_claim (deposit_id, entry_id, amount) VALUES (?, ?, ?)")) {
                for (Clearing claim : claims) {
                    rows.row(id, claim.debitId(), claim.amount().toBigDecimal());
                }
                rows.send();
            }
            return claims.size();
        });
        return first;
    }

    /** What it was set off against, as it was settled. */
    List<DepositSettlement.Claim> claims(long id) {
        return sql.list(
                "SELECT e.id, e.kind, e.document_number, c.amount FROM deposit_claim c"
                        + " JOIN ledger_entry e ON e.id = c.entry_id WHERE c.deposit_id = ? ORDER BY e.due_on, e.id",
                row -> new DepositSettlement.Claim(
                        row.getLong(1),
                        EntryKind.valueOf(row.getString(2)),
                        row.getString(3),
                        Money.of(row.getBigDecimal(4))),
                id);
    }

    private static Deposit deposit(ResultSet row) throws SQLException {
        Deposit.Request request = new Deposit.Request(
                row.getString(2),
                new OpenItem.Debtor(row.getLong(3), row.getString(4), row.getString(5)),
                row.getLong(6),
                Money.of(row.getBigDecimal(7)),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class));
        return new Deposit(
                row.getLong(1),
                request,
                Money.of(row.getBigDecimal(11)),
                Optional.ofNullable(row.getObject(12, LocalDate.class)));
    }
}
