package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Changes that members ordered for money, and which of them wait for their confirmation. */
@ApplicationScoped
class OrderedChangeRepository {
    private static final String SELECT =
            "SELECT o.id, o.contract_id, o.first_amendment, o.last_amendment, o.language, o.told, o.ordered_at,"
                    + " o.ordered_on FROM ordered_change o WHERE ";
    private static final String WAITING = """
            SELECT w.change_id FROM change_waiting w WHERE NOT EXISTS (SELECT 1 FROM job_failure f
              WHERE f.work = ? AND f.subject_id = w.change_id AND f.next_at > ?) ORDER BY w.change_id LIMIT ?""";
    private static final String PARKED = "9999-12-31";

    @Inject
    private Sql sql;

    long next() {
        return sql.number("SELECT NEXT VALUE FOR ordered_change_seq");
    }

    void add(OrderedChange change) {
        sql.update(
                "INSERT INTO ordered_change (id, contract_id, first_amendment, last_amendment, language, told,"
                        + " ordered_at, ordered_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                change.id(),
                change.contractId(),
                change.first(),
                change.last(),
                change.language().getLanguage(),
                change.told().stored(),
                UtcTime.of(change.orderedAt()),
                change.orderedOn());
        for (PlacedOrder.Consent consent : change.consents()) {
            sql.update(
                    "INSERT INTO change_consent (change_id, kind, legal_text_id, said, given_at) VALUES (?, ?, ?, ?, ?)",
                    change.id(),
                    consent.kind().name(),
                    consent.textId().orElse(null),
                    consent.said(),
                    UtcTime.of(change.orderedAt()));
        }
        sql.update("INSERT INTO change_waiting (change_id) VALUES (?)", change.id());
    }

    Optional<OrderedChange> find(long id) {
        return sql.first(SELECT + "o.id = ?", this::read, id);
    }

    /** Those of a contract whose payer was informed of the right to withdraw, the newest first. */
    List<OrderedChange> informed(long contractId) {
        return sql.list(
                SELECT + "o.contract_id = ? AND EXISTS (SELECT 1 FROM change_consent k WHERE k.change_id = o.id"
                        + " AND k.kind = 'WITHDRAWAL_SHOWN') ORDER BY o.id DESC",
                this::read,
                contractId);
    }

    List<Long> waiting(String work, Instant now, int most) {
        return sql.list(WAITING, row -> row.getLong(1), work, UtcTime.of(now), most);
    }

    boolean isAnyWaiting(String work) {
        return sql.exists(WAITING.replace("f.next_at > ?", "f.next_at >= ?"), work, PARKED, 1);
    }

    /** Who gets {@code true} confirms it; others wait here and get {@code false}. */
    boolean takeWaiting(long id) {
        return sql.update("DELETE FROM change_waiting WHERE change_id = ?", id) == 1;
    }

    private OrderedChange read(ResultSet row) throws SQLException {
        return new OrderedChange(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                row.getInt(4),
                Locale.forLanguageTag(row.getString(5)),
                Told.of(row.getString(6)),
                UtcTime.instant(row.getObject(7, LocalDateTime.class)),
                row.getObject(8, LocalDate.class),
                consents(row.getLong(1)));
    }

    private List<PlacedOrder.Consent> consents(long id) {
        return sql.list(
                "SELECT kind, legal_text_id, said FROM change_consent WHERE change_id = ? ORDER BY kind",
                row -> new PlacedOrder.Consent(
                        ConsentKind.valueOf(row.getString(1)),
                        Optional.ofNullable(row.getObject(2, Long.class)),
                        row.getString(3)),
                id);
    }
}
