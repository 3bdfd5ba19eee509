package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.billing.BilledRow;
import org.kontor.calendar.Period;
import org.kontor.contracts.PriceKey;
import org.kontor.contracts.StoredTerms.AccountRange;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;

/** What was billed of lines, summed as the calculator wants it: price reductions do not count, so that they stay given. */
final class BilledCharges {
    private static final String SUMS = """
            SELECT h.contract_line_id, h.period_start, h.period_end, h.price_key, MAX(h.plan), MAX(h.vat_class),
              h.vat_category, h.vat_percent, SUM(h.days), SUM(CASE WHEN h.reduction THEN 0 ELSE h.priced END),
              SUM(CASE WHEN h.reduction THEN 0 ELSE h.net END), MAX(h.revision), MIN(h.known_on)
            FROM %s GROUP BY h.contract_line_id, h.period_start, h.period_end, h.price_key, h.vat_percent,
              h.vat_category""";
    private static final String LAST = SUMS.formatted("""
            contract c JOIN contract_line l ON l.contract_id = c.id JOIN charge h ON h.contract_line_id = l.id
              AND h.period_start = (SELECT MAX(m.period_start) FROM charge m WHERE m.contract_line_id = l.id)
            WHERE c.seller_id = ? AND c.account_id BETWEEN ? AND ?""");
    private static final String REOPENED = """
            SELECT r.contract_line_id
            FROM contract c JOIN contract_line l ON l.contract_id = c.id JOIN reopened_line r ON r.contract_line_id = l.id
            WHERE c.seller_id = ? AND c.account_id BETWEEN ? AND ?""";

    private static final String WITHIN = SUMS.formatted("""
            contract c JOIN contract_line l ON l.contract_id = c.id JOIN charge h ON h.contract_line_id = l.id
            WHERE c.seller_id = ? AND c.account_id BETWEEN ? AND ? AND h.period_start < ? AND h.period_end > ?""");

    private static final int MOST_LINES = 5000;

    private final Connection connection;

    BilledCharges(Connection connection) {
        this.connection = connection;
    }

    /** By line: what was billed of its latest period. Lines never billed are missing. */
    Map<Long, LastBilled> last(AccountRange range) throws SQLException {
        Map<Long, LastBilled> last = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setLong(1, range.sellerId());
            statement.setLong(2, range.firstAccountId());
            statement.setLong(3, range.lastAccountId());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    LocalDate start = row.getObject(2, LocalDate.class);
                    LocalDate knownOn = row.getObject(13, LocalDate.class);
                    last.computeIfAbsent(row.getLong(1), line -> new LastBilled(start, knownOn, new ArrayList<>()))
                            .rows()
                            .add(read(row));
                }
            }
        }
        return last;
    }

    /** Lines of which an invoice was taken back: an older period than the latest may be billable again (R10). */
    Set<Long> reopened(AccountRange range) throws SQLException {
        Set<Long> lines = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(REOPENED)) {
            statement.setLong(1, range.sellerId());
            statement.setLong(2, range.firstAccountId());
            statement.setLong(3, range.lastAccountId());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(row.getLong(1));
                }
            }
        }
        return lines;
    }

    /** Everything ever billed of these lines. */
    List<BilledRow> all(Collection<Long> lines) throws SQLException {
        List<BilledRow> found = new ArrayList<>();
        List<Long> left = new ArrayList<>(lines);
        for (int from = 0; from < left.size(); from += MOST_LINES) {
            found.addAll(portion(left.subList(from, Math.min(from + MOST_LINES, left.size()))));
        }
        return found;
    }

    /** Everything ever billed of periods that meet a span. */
    List<BilledRow> within(AccountRange range, Period span) throws SQLException {
        List<BilledRow> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(WITHIN)) {
            statement.setLong(1, range.sellerId());
            statement.setLong(2, range.firstAccountId());
            statement.setLong(3, range.lastAccountId());
            statement.setObject(4, span.end());
            statement.setObject(5, span.start());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
        }
        return found;
    }

    private List<BilledRow> portion(List<Long> lines) throws SQLException {
        String marks = "?" + ", ?".repeat(lines.size() - 1);
        String query = SUMS.formatted("charge h WHERE h.contract_line_id IN (" + marks + ")");
        List<BilledRow> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < lines.size(); i++) {
                statement.setLong(i + 1, lines.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
        }
        return found;
    }

    private static BilledRow read(ResultSet row) throws SQLException {
        return new BilledRow(
                row.getLong(1),
                new Period(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
                new PriceKey(row.getString(4)),
                row.getString(5),
                new VatClass(row.getString(6), VatCategory.valueOf(row.getString(7))),
                new VatRate(Percent.of(row.getBigDecimal(8))),
                row.getInt(9),
                Money.of(row.getBigDecimal(10)),
                Money.of(row.getBigDecimal(11)),
                row.getInt(12));
    }
}
