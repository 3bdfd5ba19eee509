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
    // Of several changes of a line the one with the latest effective date counts, then the one recorded later (R5).
    private static final String COMPUTE = """
            WITH d AS (SELECT CAST(? AS DATE) AS day),
              changed AS (
                SELECT x.line_id, x.price_version_id, x.quantity, x.discount,
                  ROW_NUMBER() OVER (PARTITION BY x.line_id, x.kind ORDER BY x.effective DESC, x.id DESC) AS newest
                FROM contract_change x JOIN d ON x.effective <= d.day WHERE x.kind IN ('PLAN', 'QUANTITY', 'DISCOUNT')),
              latest AS (
                SELECT line_id, MAX(price_version_id) AS price_version_id, MAX(quantity) AS quantity, MAX(discount) AS discount
                FROM changed WHERE newest = 1 GROUP BY line_id),
              ended AS (
                SELECT e.line_id FROM contract_change e JOIN d ON e.effective < d.day WHERE e.kind = 'LINE_ENDED'
                  AND NOT EXISTS (SELECT 1 FROM contract_change u WHERE u.line_id = e.line_id
                    AND u.kind = 'LINE_END_UNDONE' AND u.id > e.id)),
              resting AS (
                SELECT e.contract_id FROM contract_change e JOIN d ON e.effective < d.day WHERE e.kind = 'CANCELLATION'
                  AND NOT EXISTS (SELECT 1 FROM contract_change u WHERE u.contract_id = e.contract_id
                    AND u.kind = 'CANCELLATION_UNDONE' AND u.id > e.id)
                UNION SELECT e.contract_id FROM contract_change e JOIN d ON e.effective <= d.day AND e.until_on > d.day
                WHERE e.kind = 'PAUSE' AND NOT EXISTS (SELECT 1 FROM contract_change u WHERE u.contract_id = e.contract_id
                  AND u.kind = 'RESUME' AND u.id > e.id AND u.effective <= d.day)),
              price AS (
                SELECT v.id, v.amount, 1 / (CASE v.interval_unit WHEN 'MONTH' THEN 1 WHEN 'YEAR' THEN 12 WHEN 'WEEK' THEN 84 / 365.25
                    ELSE 12 / 365.25 END * v.interval_count)
                  / (CASE v.entry WHEN 'GROSS' THEN 1 + COALESCE((SELECT r.percent FROM tax_rate r
                    WHERE r.tax_class_id = p.tax_class_id AND r.valid_from <= d.day ORDER BY r.valid_from DESC LIMIT 1), 0) / 100
                    ELSE 1 END) AS net_each
                FROM price_version v JOIN product p ON p.id = v.product_id JOIN d)
            SELECT COALESCE(ROUND(SUM(IF(x.price_version_id IS NULL, COALESCE(l.own_price, p.amount), p.amount) * p.net_each
                * COALESCE(x.quantity, l.quantity)
                * (1 - COALESCE(x.discount, l.discount) / 100)), 2), 0), COUNT(DISTINCT c.id)
            FROM d JOIN contract c ON c.start_on <= d.day
              JOIN contract_line l ON l.contract_id = c.id AND l.start_on <= d.day AND l.end_on > d.day
              LEFT JOIN latest x ON x.line_id = l.id
              JOIN price p ON p.id = COALESCE(x.price_version_id, l.price_version_id)
            WHERE l.kind IN ('BASE', 'ADD_ON') AND (c.trial_last IS NULL OR c.trial_last < d.day OR l.paid_from <= d.day)
              AND l.id NOT IN (SELECT line_id FROM ended) AND c.id NOT IN (SELECT contract_id FROM resting)""";
    private static final String KEPT = "SELECT day, net, contracts FROM recurring_revenue ";

    @Inject
    private Sql sql;

    RecurringRevenue compute(LocalDate day) {
        return sql.first(COMPUTE, row -> new RecurringRevenue(day, Money.of(row.getBigDecimal(1)), row.getInt(2)), day)
                .orElseThrow();
    }

    /** The last that was kept up to a day. */
    Optional<RecurringRevenue> upTo(LocalDate day) {
        return sql.first(KEPT + "WHERE day <= ? ORDER BY day DESC LIMIT 1", RecurringRepository::row, day);
    }

    boolean isKept(LocalDate day) {
        return sql.exists("SELECT 1 FROM recurring_revenue WHERE day = ?", day);
    }

    /** Goes up with what is signed and changed. */
    long newestChange() {
        return sql.number("SELECT (SELECT COALESCE(MAX(c.id), 0) FROM contract c)"
                + " + (SELECT COALESCE(MAX(x.id), 0) FROM contract_change x)");
    }

    boolean isKeptSince(LocalDate day, Instant since) {
        return sql.exists("SELECT 1 FROM recurring_revenue WHERE day = ? AND computed_at >= ?", day, utc(since));
    }

    boolean isKeptSince(LocalDate day, Instant since, long newestChange) {
        return sql.exists(
                "SELECT 1 FROM recurring_revenue WHERE day = ? AND computed_at >= ? AND newest_change = ?",
                day,
                utc(since),
                newestChange);
    }

    /** A second node that keeps the same day at the same time writes the same. */
    void keep(RecurringRevenue revenue, Instant now, long newestChange) {
        sql.update(
                "REPLACE INTO recurring_revenue (day, net, contracts, computed_at, newest_change) VALUES (?, ?, ?, ?, ?)",
                revenue.day(),
                revenue.net().toBigDecimal(),
                revenue.contracts(),
                utc(now),
                newestChange);
    }

    private static RecurringRevenue row(ResultSet row) throws SQLException {
        return new RecurringRevenue(row.getObject(1, LocalDate.class), Money.of(row.getBigDecimal(2)), row.getInt(3));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
