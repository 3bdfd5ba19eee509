package org.kontor.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** Computes recurring revenue from contracts, and keeps what was computed. */
@ApplicationScoped
class RecurringRepository {
    // Of several changes the one with the latest effective date counts, then the one recorded later (R5).
    private static final String LATEST = """
            (SELECT x.%s FROM contract_change x WHERE x.line_id = l.id AND x.kind = '%s' AND x.effective <= d.day
              ORDER BY x.effective DESC, x.id DESC LIMIT 1)""";
    private static final String IN_FORCE = """
            SELECT c.id AS contract_id, d.day,
              COALESCE(%s, l.price_version_id) AS price_id,
              COALESCE(%s, l.quantity) AS quantity,
              COALESCE(%s, l.discount) AS discount
            FROM (SELECT ? AS day) d JOIN contract c ON c.start_on <= d.day
            JOIN contract_line l ON l.contract_id = c.id AND l.start_on <= d.day AND l.end_on > d.day
            WHERE NOT EXISTS (SELECT 1 FROM contract_change e WHERE e.line_id = l.id AND e.kind = 'LINE_ENDED'
                AND e.effective < d.day)
              AND NOT EXISTS (SELECT 1 FROM contract_change e WHERE e.contract_id = c.id AND e.kind = 'CANCELLATION'
                AND e.effective < d.day AND NOT EXISTS (SELECT 1 FROM contract_change u WHERE u.contract_id = c.id
                  AND u.kind = 'CANCELLATION_UNDONE' AND u.id > e.id))
              AND NOT EXISTS (SELECT 1 FROM contract_change e WHERE e.contract_id = c.id AND e.kind = 'PAUSE'
                AND e.effective <= d.day AND e.until_on > d.day AND NOT EXISTS (SELECT 1 FROM contract_change u
                  WHERE u.contract_id = c.id AND u.kind = 'RESUME' AND u.id > e.id AND u.effective <= d.day))""".formatted(
                    LATEST.formatted("price_version_id", "PLAN"),
                    LATEST.formatted("quantity", "QUANTITY"),
                    LATEST.formatted("discount", "DISCOUNT"));
    private static final String MONTHS = """
            (CASE v.interval_unit WHEN 'MONTH' THEN 1 WHEN 'YEAR' THEN 12 WHEN 'WEEK' THEN 84 / 365.25
              ELSE 12 / 365.25 END * v.interval_count)""";
    private static final String TAX = """
            (SELECT r.percent FROM tax_rate r WHERE r.tax_class_id = p.tax_class_id AND r.valid_from <= f.day
              ORDER BY r.valid_from DESC LIMIT 1)""";
    private static final String SUM = """
            SELECT ?, COALESCE(ROUND(SUM(v.amount * f.quantity * (1 - f.discount / 100) / %s
                / (CASE v.entry WHEN 'GROSS' THEN 1 + COALESCE(%s, 0) / 100 ELSE 1 END)), 2), 0), COUNT(DISTINCT f.contract_id)
            FROM (%s) f JOIN price_version v ON v.id = f.price_id JOIN product p ON p.id = v.product_id""".formatted(MONTHS, TAX, IN_FORCE);
    private static final String KEPT = "SELECT day, net, contracts FROM recurring_revenue ";

    @Inject
    private Sql sql;

    RecurringRevenue compute(LocalDate day) {
        return sql.first(SUM, RecurringRepository::row, day, day).orElseThrow();
    }

    /** The last that was kept up to a day. */
    Optional<RecurringRevenue> upTo(LocalDate day) {
        return sql.first(KEPT + "WHERE day <= ? ORDER BY day DESC LIMIT 1", RecurringRepository::row, day);
    }

    boolean isKept(LocalDate day, Instant since) {
        return sql.exists("SELECT 1 FROM recurring_revenue WHERE day = ? AND computed_at >= ?", day, utc(since));
    }

    /** A second node that keeps the same day at the same time writes the same. */
    void keep(RecurringRevenue revenue, Instant now) {
        sql.update("""
                INSERT INTO recurring_revenue (day, net, contracts, computed_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE net = VALUES(net), contracts = VALUES(contracts), computed_at = VALUES(computed_at)""", revenue.day(), revenue.net().toBigDecimal(), revenue.contracts(), utc(now));
    }

    private static RecurringRevenue row(ResultSet row) throws SQLException {
        return new RecurringRevenue(row.getObject(1, LocalDate.class), Money.of(row.getBigDecimal(2)), row.getInt(3));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
