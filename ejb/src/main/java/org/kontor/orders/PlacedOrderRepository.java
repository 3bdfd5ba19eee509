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
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** What was ordered without a login, and what waits for its confirmation. */
@ApplicationScoped
class PlacedOrderRepository {
    private static final String SELECT = """
            SELECT o.id, o.access_key, o.content, a.id, a.number, a.name, a.email, c.id, c.number, o.language, o.told,
              o.first_gross, o.ordered_at, o.ordered_on, o.deposit_id
            FROM placed_order o JOIN account a ON a.id = o.account_id JOIN contract c ON c.id = o.contract_id
            WHERE\s""";
    private static final String ROWS = """
            SELECT o.id, o.ordered_on, a.id, a.name, c.id, c.number,
              EXISTS (SELECT 1 FROM order_waiting w WHERE w.order_id = o.id), s.number, COALESCE(s.id, 0)
            FROM placed_order o JOIN account a ON a.id = o.account_id JOIN contract c ON c.id = o.contract_id
              LEFT JOIN account s ON s.id = (SELECT MIN(x.id) FROM account x WHERE x.email = a.email AND x.id < a.id)
            ORDER BY o.id DESC LIMIT ? OFFSET ?""";
    private static final String WAITING = """
            SELECT w.order_id FROM order_waiting w WHERE NOT EXISTS (SELECT 1 FROM job_failure f
              WHERE f.work = ? AND f.subject_id = w.order_id AND f.next_at > ?) ORDER BY w.order_id LIMIT ?""";
    private static final String PARKED = "9999-12-31";

    @Inject
    private Sql sql;

    /** Who gets {@code true} orders by the form; others wait here for his commit and get {@code false}. */
    boolean take(String key) {
        return sql.update("INSERT IGNORE INTO order_form (access_key) VALUES (?)", key) == 1;
    }

    long next() {
        return sql.number("SELECT NEXT VALUE FOR placed_order_seq");
    }

    void add(PlacedOrder order) {
        sql.update(
                "INSERT INTO placed_order (id, access_key, content, account_id, contract_id, language, told, first_gross,"
                        + " ordered_at, ordered_on, deposit_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                order.id(),
                order.key(),
                order.content(),
                order.of().accountId(),
                order.of().contractId(),
                order.language().getLanguage(),
                order.told().stored(),
                order.firstInvoice().toBigDecimal(),
                UtcTime.of(order.placedAt()),
                order.placedOn(),
                order.deposit().orElse(null));
        for (PlacedOrder.Consent consent : order.consents()) {
            sql.update(
                    "INSERT INTO order_consent (order_id, kind, legal_text_id, said, given_at) VALUES (?, ?, ?, ?, ?)",
                    order.id(),
                    consent.kind().name(),
                    consent.textId().orElse(null),
                    consent.said(),
                    UtcTime.of(order.placedAt()));
        }
        sql.update("INSERT INTO order_waiting (order_id) VALUES (?)", order.id());
    }

    Optional<PlacedOrder> ofKey(String key) {
        return sql.first(SELECT + "o.access_key = ?", this::read, key);
    }

    Optional<PlacedOrder> find(long id) {
        return sql.first(SELECT + "o.id = ?", this::read, id);
    }

    /** By which a contract was made; empty if the office made it. */
    Optional<PlacedOrder> ofContract(long contractId) {
        return sql.first(SELECT + "o.contract_id = ?", this::read, contractId);
    }

    /** The newest first. */
    Page<PlacedOrderRow> page(PageRequest request) {
        List<PlacedOrderRow> rows = sql.list(ROWS, PlacedOrderRepository::row, request.size(), request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM placed_order"));
    }

    /** Of that day or later, of people who may have an account already. */
    long doubtful(LocalDate since) {
        return sql.number("""
                SELECT COUNT(*) FROM placed_order o JOIN account a ON a.id = o.account_id WHERE o.ordered_on >= ?
                  AND EXISTS (SELECT 1 FROM account x WHERE x.email = a.email AND x.id < a.id)""", since);
    }

    List<Long> waiting(String work, Instant now, int most) {
        return sql.list(WAITING, row -> row.getLong(1), work, UtcTime.of(now), most);
    }

    boolean isAnyWaiting(String work) {
        return sql.exists(WAITING.replace("f.next_at > ?", "f.next_at >= ?"), work, PARKED, 1);
    }

    /** Who gets {@code true} confirms it; others wait here and get {@code false}. */
    boolean takeWaiting(long id) {
        return sql.update("DELETE FROM order_waiting WHERE order_id = ?", id) == 1;
    }

    private static PlacedOrderRow row(ResultSet row) throws SQLException {
        return new PlacedOrderRow(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getLong(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                !row.getBoolean(7),
                Optional.ofNullable(row.getString(8)),
                row.getLong(9));
    }

    private PlacedOrder read(ResultSet row) throws SQLException {
        PlacedOrder.Of of = new PlacedOrder.Of(
                row.getLong(4), row.getString(5), row.getString(6), row.getString(7), row.getLong(8), row.getString(9));
        return new PlacedOrder(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                of,
                Locale.forLanguageTag(row.getString(10)),
                Told.of(row.getString(11)),
                Money.of(row.getBigDecimal(12)),
                Optional.ofNullable(row.getObject(15, Long.class)),
                UtcTime.instant(row.getObject(13, LocalDateTime.class)),
                row.getObject(14, LocalDate.class),
                consents(row.getLong(1)));
    }

    private List<PlacedOrder.Consent> consents(long id) {
        return sql.list(
                "SELECT kind, legal_text_id, said FROM order_consent WHERE order_id = ? ORDER BY kind",
                row -> new PlacedOrder.Consent(
                        ConsentKind.valueOf(row.getString(1)),
                        Optional.ofNullable(row.getObject(2, Long.class)),
                        row.getString(3)),
                id);
    }
}
