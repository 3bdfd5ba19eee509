package org.kontor.invoicing;

import java.math.BigDecimal;
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
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/** Reads lines of drafts and of invoices back as what they say. */
final class StoredLines {
    private static final String COLUMNS =
            "name, description, first_day, end_day, quantity, unit, unit_price, base_quantity, vat_category, vat_percent, gross, member, cost_centre";

    private StoredLines() {}

    /** Printed lines of a chunk's drafts, by draft. */
    static Map<Long, List<InvoiceContentLine>> ofChunk(Connection connection, long chunkId) throws SQLException {
        return read(
                connection,
                "SELECT draft_id, " + COLUMNS
                        + " FROM draft_line WHERE chunk_id = ? AND position > 0 ORDER BY draft_id, position",
                chunkId);
    }

    static List<InvoiceContentLine> ofDraft(Connection connection, long draftId) throws SQLException {
        return read(
                        connection,
                        "SELECT draft_id, " + COLUMNS
                                + " FROM draft_line WHERE draft_id = ? AND position > 0 ORDER BY position",
                        draftId)
                .getOrDefault(draftId, List.of());
    }

    static List<InvoiceContentLine> ofInvoice(Connection connection, long invoiceId) throws SQLException {
        return read(
                        connection,
                        "SELECT invoice_id, " + COLUMNS + " FROM invoice_line WHERE invoice_id = ? ORDER BY position",
                        invoiceId)
                .getOrDefault(invoiceId, List.of());
    }

    /** The lines of an issued invoice by their id, which is that of their charge. */
    static Map<Long, InvoiceContentLine> byId(Connection connection, long invoiceId) throws SQLException {
        Map<Long, InvoiceContentLine> lines = new HashMap<>();
        read(connection, "SELECT id, " + COLUMNS + " FROM invoice_line WHERE invoice_id = ?", invoiceId)
                .forEach((id, one) -> lines.put(id, one.get(0)));
        return lines;
    }

    private static Map<Long, List<InvoiceContentLine>> read(Connection connection, String query, long id)
            throws SQLException {
        Map<Long, List<InvoiceContentLine>> lines = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.computeIfAbsent(row.getLong(1), document -> new ArrayList<>())
                            .add(line(row));
                }
            }
        }
        return lines;
    }

    private static InvoiceContentLine line(ResultSet row) throws SQLException {
        BigDecimal gross = row.getBigDecimal(12);
        return new InvoiceContentLine(
                row.getString(2),
                row.getString(3),
                new Period(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)),
                new InvoicedPrice(
                        new InvoicedQuantity(
                                row.getBigDecimal(6).movePointRight(4).longValueExact()),
                        InvoiceUnit.valueOf(row.getString(7)),
                        UnitPrice.of(row.getBigDecimal(8)),
                        row.getInt(9)),
                new InvoicedVat(VatCategory.valueOf(row.getString(10)), new VatRate(Percent.of(row.getBigDecimal(11)))),
                gross == null ? Optional.empty() : Optional.of(Money.of(gross)),
                new ChargedTo(row.getString(13), row.getString(14)));
    }
}
