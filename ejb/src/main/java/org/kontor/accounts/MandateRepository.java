package org.kontor.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Mandates: facts that are only added, and which of them counts. */
@ApplicationScoped
class MandateRepository {
    private static final String SELECT = """
            SELECT r.id, r.account_id, r.creditor_id, r.reference, f.scheme, f.source, f.signed_on, f.iban, f.bic,
              f.holder, f.state, f.reason, r.last_used_on, r.amended_from, r.reference_before""";
    private static final String CURRENT =
            SELECT + " FROM mandate_reference r JOIN mandate f ON f.id = r.latest_id WHERE %s ORDER BY r.id DESC";
    private static final String BY_FACT = SELECT + """
            , g.id FROM mandate g JOIN mandate_reference r ON r.id = g.given_id JOIN mandate f ON f.id = r.latest_id
            WHERE g.id IN (%s)""";
    private static final String FACT = """
            INSERT INTO mandate (id, given_id, account_id, reference, scheme, source, signed_on, iban, bic, holder, state,
              reason, recorded_on, recorded_by, proof_at, proof_address, text_version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    // Proof stays with the fact it proves: what follows has the same source and the same text.
    private static final String NEXT_FACT = """
            INSERT INTO mandate (id, given_id, account_id, reference, scheme, source, signed_on, iban, bic, holder, state,
              reason, recorded_on, recorded_by, proof_at, proof_address, text_version)
            SELECT ?, f.given_id, f.account_id, ?, f.scheme, f.source, ?, ?, ?, ?, ?, ?, ?, ?, f.proof_at,
              f.proof_address, f.text_version
            FROM mandate_reference r JOIN mandate f ON f.id = r.latest_id WHERE r.id = ?""";
    // What was told to the bank is what the mandate said when its file was written; changed since, it has to be told
    // again.
    private static final String USED = """
            UPDATE mandate_reference SET last_used_on = GREATEST(COALESCE(last_used_on, ?), ?),
              amended_from = CASE WHEN (SELECT f.iban FROM mandate f WHERE f.id = latest_id) = ? THEN '' ELSE ? END,
              reference_before = CASE WHEN reference = ? THEN '' ELSE ? END
            WHERE id = ?""";
    private static final String TAKEN = """
            SELECT 1 FROM mandate f JOIN mandate_reference r ON r.id = f.given_id
            WHERE f.reference = ? AND r.creditor_id = ? AND r.id <> ? LIMIT 1""";
    private static final String PROOF = """
            SELECT f.proof_at, f.proof_address, f.text_version, f.recorded_on
            FROM mandate_reference r JOIN mandate f ON f.id = r.latest_id WHERE r.id = ?""";

    @Inject
    private Sql sql;

    List<Mandate> ofAccount(long accountId) {
        return sql.list(CURRENT.formatted("r.account_id = ?"), MandateRepository::mandate, accountId);
    }

    List<Mandate> ofLogin(String login) {
        return sql.list(
                CURRENT.formatted("r.account_id IN (SELECT l.account_id FROM account_login l WHERE l.login = ?)"),
                MandateRepository::mandate,
                login);
    }

    List<Mandate> ofCreditor(Collection<Long> accountIds, String creditorId) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(accountIds);
        values.add(creditorId);
        String restriction = "r.account_id IN (" + Sql.marks(accountIds.size()) + ") AND r.creditor_id = ?";
        return sql.list(CURRENT.formatted(restriction), MandateRepository::mandate, values.toArray());
    }

    /** By the ids that were asked for, which may be those of earlier facts. */
    Map<Long, Mandate> find(Collection<Long> ids) {
        Map<Long, Mandate> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                    BY_FACT.formatted(Sql.marks(ids.size())),
                    row -> found.put(row.getLong(16), mandate(row)),
                    ids.toArray());
        }
        return found;
    }

    /** As it is now, kept from others until the transaction ends. */
    Optional<Mandate> lock(long id) {
        return sql.first("SELECT given_id FROM mandate WHERE id = ?", row -> row.getLong(1), id)
                .flatMap(given -> {
                    sql.number("SELECT id FROM mandate_reference WHERE id = ? FOR UPDATE", given);
                    return sql.first(CURRENT.formatted("r.id = ?"), MandateRepository::mandate, given);
                });
    }

    /** A mandate with its proof; empty if there is none. */
    Optional<GivenMandate> given(long id) {
        return Optional.ofNullable(find(List.of(id)).get(id))
                .map(mandate -> sql.first(PROOF, row -> given(mandate, row), mandate.id())
                        .orElseThrow());
    }

    private static GivenMandate given(Mandate mandate, ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject(1, LocalDateTime.class);
        Optional<OnlineProof> proof = at == null
                ? Optional.empty()
                : Optional.of(new OnlineProof(UtcTime.instant(at), row.getString(2), row.getString(3)));
        return new GivenMandate(mandate, proof, row.getObject(4, LocalDate.class));
    }

    /** {@code K10001-2} for the account's second mandate; the unique key has the last word. */
    String freeReference(Account account) {
        long next = sql.number("SELECT COUNT(*) FROM mandate_reference WHERE account_id = ?", account.id()) + 1;
        while (sql.exists("SELECT 1 FROM mandate WHERE reference = ? LIMIT 1", account.number() + "-" + next)) {
            next++;
        }
        return account.number() + "-" + next;
    }

    /**
     * @throws org.kontor.persistence.DatabaseFailure a duplicate if the creditor has the reference
     */
    long add(NewMandate mandate, MandateState state, LocalDate today, String by) {
        long id = sql.number("SELECT NEXT VALUE FOR mandate_seq");
        MandateTerms terms = mandate.terms();
        sql.update(
                "INSERT INTO mandate_reference (id, account_id, creditor_id, reference, latest_id) VALUES (?, ?, ?, ?, ?)",
                id,
                mandate.accountId(),
                terms.creditorId(),
                terms.reference(),
                id);
        Optional<OnlineProof> proof = mandate.proof();
        sql.update(
                FACT,
                id,
                id,
                mandate.accountId(),
                terms.reference(),
                terms.scheme().name(),
                terms.source().name(),
                terms.signedOn().orElse(null),
                mandate.account().iban(),
                mandate.account().bic(),
                mandate.account().holder(),
                state.name(),
                "",
                today,
                by,
                proof.map(given -> UtcTime.of(given.at())).orElse(null),
                proof.map(OnlineProof::address).orElse(""),
                proof.map(OnlineProof::textVersion).orElse(""));
        return id;
    }

    /** A new fact of a locked mandate. */
    void add(Mandate changed, LocalDate today, String by) {
        long fact = sql.number("SELECT NEXT VALUE FOR mandate_seq");
        sql.update(
                NEXT_FACT,
                fact,
                changed.reference(),
                changed.signature().orElse(null),
                changed.iban(),
                changed.bic(),
                changed.holder(),
                changed.state().name(),
                changed.standing().reason(),
                today,
                by,
                changed.id());
        sql.update(
                "UPDATE mandate_reference SET latest_id = ?, reference = ?, amended_from = ?, reference_before = ?"
                        + " WHERE id = ?",
                fact,
                changed.reference(),
                changed.amendedFrom().orElse(""),
                changed.referenceBefore().orElse(""),
                changed.id());
    }

    /** Whether another mandate of the creditor has the reference, or had it. */
    boolean isTaken(String creditorId, String reference, long byOthersThan) {
        return sql.exists(TAKEN, reference, creditorId, byOthersThan);
    }

    void used(Collection<UsedMandate> used, LocalDate on) {
        Map<Long, Long> given = new HashMap<>();
        if (!used.isEmpty()) {
            sql.list(
                    "SELECT id, given_id FROM mandate WHERE id IN (" + Sql.marks(used.size()) + ")",
                    row -> given.put(row.getLong(1), row.getLong(2)),
                    used.stream().map(UsedMandate::id).toArray());
        }
        // In one order for all: two that collect at once wait for each other and do not deadlock.
        List<UsedMandate> known = used.stream()
                .filter(mandate -> given.containsKey(mandate.id()))
                .sorted(Comparator.comparing(mandate -> given.get(mandate.id())))
                .toList();
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(connection, USED)) {
                for (UsedMandate mandate : known) {
                    String iban = mandate.iban();
                    String reference = mandate.reference();
                    rows.row(on, on, iban, iban, reference, reference, given.get(mandate.id()));
                }
                rows.send();
            }
            return known.size();
        });
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                row.getLong(1),
                row.getLong(2),
                new MandateTerms(
                        row.getString(3),
                        row.getString(4),
                        MandateScheme.valueOf(row.getString(5)),
                        MandateSource.valueOf(row.getString(6)),
                        Optional.ofNullable(row.getObject(7, LocalDate.class))),
                new DebitAccount(row.getString(8), row.getString(9), row.getString(10)),
                new MandateStanding(
                        MandateState.valueOf(row.getString(11)),
                        row.getString(12),
                        Optional.ofNullable(row.getObject(13, LocalDate.class)),
                        told(row.getString(14)),
                        told(row.getString(15))));
    }

    private static Optional<String> told(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
