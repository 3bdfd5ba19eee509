package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.Localized;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Who took what, and who may take what where. */
@ApplicationScoped
class TakingStore {
    // Of the location's own seller: nobody bills what another one sells.
    private static final String PAYING = """
            SELECT c.id, p.code, MIN(l.id) FROM account_login g JOIN contract c ON c.account_id = g.account_id
              JOIN location h ON h.id = ? AND h.seller_id = c.seller_id
              JOIN contract_line l ON l.contract_id = c.id AND l.kind = 'METERED' AND l.start_on <= ? AND l.end_on > ?
              JOIN product p ON p.id = l.product_id
              JOIN shelf_product s ON s.product_id = p.id AND s.location_id = h.id
            WHERE g.login = ? GROUP BY c.id, c.location_id, h.id, p.code
            ORDER BY p.code, c.location_id <> h.id, c.id""";
    private static final String ROW = """
            SELECT t.record_id, r.contract_id, p.name_de, p.name_en, r.units, t.gross, t.taken_at, t.undone_at
            FROM member_taking t JOIN usage_record r ON r.id = t.record_id
              JOIN contract_line l ON l.id = r.contract_line_id JOIN product p ON p.id = l.product_id
            WHERE t.login = ?""";

    @Inject
    private Sql sql;

    Optional<String> place(long locationId) {
        return sql.first(
                "SELECT name FROM location h WHERE id = ?"
                        + " AND EXISTS (SELECT 1 FROM shelf_product s WHERE s.location_id = h.id)",
                row -> row.getString(1),
                locationId);
    }

    /** By product, contracts of the location first. */
    List<PayingLine> paying(String login, long locationId, LocalDate today) {
        return sql.list(
                PAYING,
                row -> new PayingLine(row.getLong(1), row.getString(2), row.getLong(3)),
                locationId,
                today,
                today,
                login);
    }

    Optional<Taking> byKey(String login, String key) {
        return sql.first(ROW + " AND r.idempotency_key = ?", TakingStore::taking, login, key);
    }

    /** Kept from others until the transaction ends. */
    Optional<Taking> lock(String login, long id) {
        return sql.first(ROW + " AND t.record_id = ? FOR UPDATE", TakingStore::taking, login, id);
    }

    /** Not undone, the newest first. */
    List<Taking> since(String login, Instant since) {
        return sql.list(
                ROW + " AND t.taken_at > ? AND t.undone_at IS NULL ORDER BY t.taken_at DESC, t.record_id DESC LIMIT 50",
                TakingStore::taking,
                login,
                UtcTime.of(since));
    }

    void add(String login, long locationId, UsageOrders.Ordered ordered, Instant now) {
        sql.update(
                "INSERT INTO member_taking (record_id, location_id, login, gross, taken_at) VALUES (?, ?, ?, ?, ?)",
                ordered.id(),
                locationId,
                login,
                ordered.gross().toBigDecimal(),
                UtcTime.of(now));
    }

    void undo(long id, Instant now) {
        sql.update(
                "UPDATE member_taking SET undone_at = ? WHERE record_id = ? AND undone_at IS NULL",
                UtcTime.of(now),
                id);
    }

    private static Taking taking(ResultSet row) throws SQLException {
        return new Taking(
                row.getLong(1),
                row.getLong(2),
                new Localized(row.getString(3), row.getString(4)),
                row.getInt(5),
                Money.of(row.getBigDecimal(6)),
                UtcTime.instant(row.getObject(7, LocalDateTime.class)),
                row.getObject(8) != null);
    }
}
