package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.catalog.Localized;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Who took what, and who may take what where. */
@ApplicationScoped
class TakingStore {
    // Of the location's own seller: nobody bills what another one sells. In the order in which usage looks for its
    // line.
    private static final String LINES = """
            SELECT c.account_id, c.id, p.code, l.id, COALESCE(l.member_id, 0) FROM contract c
              JOIN location h ON h.id = ? AND h.seller_id = c.seller_id
              JOIN contract_line l ON l.contract_id = c.id AND l.kind = 'METERED' AND l.start_on <= ? AND l.end_on > ?
              JOIN product p ON p.id = l.product_id
              JOIN shelf_product s ON s.product_id = p.id AND s.location_id = h.id
            WHERE c.account_id IN (%s)
            ORDER BY p.code, c.location_id <> h.id, c.id, l.position""";
    private static final String ROW = """
            SELECT t.record_id, a.name, p.name_de, p.name_en, r.units, t.gross, t.taken_at, t.undone_at
            FROM member_taking t JOIN usage_record r ON r.id = t.record_id JOIN contract c ON c.id = r.contract_id
              JOIN account a ON a.id = c.account_id
              JOIN contract_line l ON l.id = r.contract_line_id JOIN product p ON p.id = l.product_id
            WHERE t.login = ? AND c.account_id IN (%s)""";

    @Inject
    private Sql sql;

    Optional<String> place(long locationId) {
        return sql.first(
                "SELECT name FROM location h WHERE id = ?"
                        + " AND EXISTS (SELECT 1 FROM shelf_product s WHERE s.location_id = h.id)",
                row -> row.getString(1),
                locationId);
    }

    /** Of these persons, who belongs to the team on the day. */
    Set<Long> there(Collection<Long> members, LocalDate day) {
        if (members.isEmpty()) {
            return Set.of();
        }
        List<Object> values = new ArrayList<>(List.of(day, day));
        values.addAll(members);
        return Set.copyOf(sql.list(
                "SELECT DISTINCT member_id FROM member_stay WHERE first_day <= ? AND end_day > ? AND member_id IN ("
                        + Sql.marks(members.size()) + ")",
                row -> row.getLong(1),
                values.toArray()));
    }

    /** What accounts could take at a location on a day: by product, contracts of the location first. */
    List<Takers.Line> lines(Collection<Long> accounts, long locationId, LocalDate day) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(locationId, day, day));
        values.addAll(accounts);
        return sql.list(
                LINES.formatted(Sql.marks(accounts.size())),
                row -> new Takers.Line(
                        row.getLong(1), row.getLong(2), row.getString(3), row.getLong(4), row.getLong(5)),
                values.toArray());
    }

    Optional<Taking> byKey(Whose whose, String key) {
        return found(whose, " AND r.idempotency_key = ?", key).stream().findFirst();
    }

    /** Kept from others until the transaction ends. */
    Optional<Taking> lock(Whose whose, long id) {
        // The taking alone: contract and account are wanted by others meanwhile.
        sql.exists("SELECT 1 FROM member_taking WHERE record_id = ? FOR UPDATE", id);
        return found(whose, " AND t.record_id = ?", id).stream().findFirst();
    }

    /** Not undone, the newest first. */
    List<Taking> since(Whose whose, Instant since) {
        return found(
                whose,
                " AND t.taken_at > ? AND t.undone_at IS NULL ORDER BY t.taken_at DESC, t.record_id DESC LIMIT 50",
                UtcTime.of(since));
    }

    /**
     * Of what one login took, that which accounts pay.
     *
     * @param accounts ids of those for which the login acts today
     */
    record Whose(String login, Set<Long> accounts) {}

    private List<Taking> found(Whose whose, String which, Object value) {
        if (whose.accounts().isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(whose.login()));
        values.addAll(whose.accounts());
        values.add(value);
        return sql.list(
                ROW.formatted(Sql.marks(whose.accounts().size())) + which, TakingStore::taking, values.toArray());
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
                row.getString(2),
                new Localized(row.getString(3), row.getString(4)),
                row.getInt(5),
                Money.of(row.getBigDecimal(6)),
                UtcTime.instant(row.getObject(7, LocalDateTime.class)),
                row.getObject(8) != null);
    }
}
