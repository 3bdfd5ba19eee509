package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.billing.Charge;
import org.kontor.billing.Derivation;
import org.kontor.calendar.Period;
import org.kontor.contracts.PriceKey;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;

/** Reads the charges of an issued invoice, its lines, and what is left of them. */
final class IssuedLines {
    // By the account's contracts: an index by invoice would cost every run its bytes.
    private static final String CHARGES = """
            SELECT h.id, l.contract_id, h.contract_line_id, h.period_start, h.period_end, h.price_key, h.revision, h.plan,
              h.vat_class, h.vat_category, h.vat_percent, h.days, h.period_days, h.priced, h.net, h.derivation,
              h.reduction,
              SUM(m.priced), SUM(m.days), MAX(m.revision)
            FROM contract c JOIN contract_line l ON l.contract_id = c.id JOIN charge h ON h.contract_line_id = l.id
              JOIN charge m ON m.contract_line_id = h.contract_line_id AND m.period_start = h.period_start
                AND m.price_key = h.price_key
              LEFT JOIN invoice_line p ON p.id = h.id
            WHERE c.seller_id = ? AND c.account_id = ? AND h.invoice_id = ?
            GROUP BY h.id ORDER BY COALESCE(p.position, 2147483647), h.id""";
    private static final String CORRECTED = """
            SELECT r.corrected_id, SUM(h.priced), SUM(h.days)
            FROM invoice_line o JOIN line_correction r ON r.corrected_id = o.id JOIN charge h ON h.id = r.line_id
              LEFT JOIN invoice_cancellation x ON x.cancelled_id = h.invoice_id
            WHERE o.invoice_id = ? AND x.cancelled_id IS NULL GROUP BY r.corrected_id""";

    private final Map<Long, InvoiceContentLine> shown;
    private final Map<Long, Taken> taken;

    private IssuedLines(Map<Long, InvoiceContentLine> shown, Map<Long, Taken> taken) {
        this.shown = shown;
        this.taken = taken;
    }

    /** What corrections took back of a line: below zero. */
    private record Taken(Money priced, int days) {
        static final Taken NOTHING = new Taken(Money.ZERO, 0);
    }

    static List<IssuedLine> read(Connection connection, Original original) throws SQLException {
        Map<Long, InvoiceContentLine> shown = StoredLines.byId(connection, original.id());
        return new IssuedLines(shown, taken(connection, original.id())).charges(connection, original);
    }

    private static Map<Long, Taken> taken(Connection connection, long invoiceId) throws SQLException {
        Map<Long, Taken> taken = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(CORRECTED)) {
            statement.setLong(1, invoiceId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taken.put(row.getLong(1), new Taken(Money.of(row.getBigDecimal(2)), row.getInt(3)));
                }
            }
        }
        return taken;
    }

    private List<IssuedLine> charges(Connection connection, Original original) throws SQLException {
        List<IssuedLine> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(CHARGES)) {
            statement.setLong(1, original.parties().sellerId());
            statement.setLong(2, original.parties().accountId());
            statement.setLong(3, original.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(line(row));
                }
            }
        }
        return lines;
    }

    private IssuedLine line(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        Charge charge = charge(row);
        Taken corrected = taken.getOrDefault(id, Taken.NOTHING);
        Money own = charge.priced().plus(corrected.priced());
        Money billed = Money.of(row.getBigDecimal(18));
        int days = Math.min(charge.days() + corrected.days(), row.getInt(19));
        Left left = new Left(atLeastNothing(own, billed), Math.max(0, days), row.getInt(20) + 1);
        return new IssuedLine(id, Optional.ofNullable(shown.get(id)), charge, row.getBoolean(17), left);
    }

    private static Money atLeastNothing(Money own, Money billed) {
        Money least = own.compareTo(billed) < 0 ? own : billed;
        return least.isNegative() ? Money.ZERO : least;
    }

    private static Charge charge(ResultSet row) throws SQLException {
        return new Charge(
                row.getLong(2),
                row.getLong(3),
                new Period(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)),
                new PriceKey(row.getString(6)),
                row.getInt(7),
                row.getString(8),
                row.getInt(12),
                row.getInt(13),
                Money.of(row.getBigDecimal(14)),
                Money.of(row.getBigDecimal(15)),
                new VatClass(row.getString(9), VatCategory.valueOf(row.getString(10))),
                new VatRate(Percent.of(row.getBigDecimal(11))),
                Derivation.ofJson(row.getString(16)));
    }
}
