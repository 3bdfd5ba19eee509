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
import java.util.OptionalLong;
import org.kontor.invoicing.IssuableDraft.Corrected;

/** Reads the drafts of a chunk that become documents, with the payers as they are now. */
final class IssuableDrafts {
    private static final String DRAFTS =
            "SELECT id, account_id, part, contract_number, purchase_order, exemption, kind, buyer_reference, order_missing_id, settled FROM draft WHERE chunk_id = ? AND line_count > 0 ORDER BY id";
    private static final String CORRECTED = """
            SELECT DISTINCT l.draft_id, i.id, i.number, i.issued_on
            FROM draft d JOIN draft_line l ON l.draft_id = d.id
              JOIN charge h ON h.contract_line_id = l.contract_line_id AND h.period_start = l.period_start
                AND h.price_key = l.price_key
              JOIN invoice i ON i.id = h.invoice_id
            WHERE d.chunk_id = ? AND d.kind = 'CORRECTION' AND l.net < 0 ORDER BY l.draft_id, i.id""";

    private IssuableDrafts() {}

    static List<IssuableDraft> read(Connection connection, Chunk chunk) throws SQLException {
        Map<Long, Payer> payers =
                Payers.read(connection, chunk.range(), chunk.run().businessDate());
        Map<Long, List<InvoiceContentLine>> lines = StoredLines.ofChunk(connection, chunk.id());
        Map<Long, List<Corrected>> corrected = null;
        List<IssuableDraft> drafts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(DRAFTS)) {
            statement.setLong(1, chunk.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    long id = row.getLong(1);
                    if (corrected == null && row.getString(7).equals(InvoiceKind.CORRECTION.name())) {
                        corrected = corrected(connection, chunk.id());
                    }
                    drafts.add(new IssuableDraft(
                            id,
                            payers.get(row.getLong(2)),
                            part(row),
                            lines.get(id),
                            InvoiceAssembly.totals(lines.get(id)),
                            corrected == null ? List.of() : corrected.getOrDefault(id, List.of())));
                }
            }
        }
        return drafts;
    }

    private static InvoicePart part(ResultSet row) throws SQLException {
        long id = row.getLong(9);
        OptionalLong missing = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
        InvoicePart.References references = new InvoicePart.References(
                row.getString(5), row.getString(8), missing, Settled.valueOf(row.getString(10)));
        return new InvoicePart(row.getInt(3), row.getString(4), references, LegalNote.stored(row.getString(6)));
    }

    private static Map<Long, List<Corrected>> corrected(Connection connection, long chunkId) throws SQLException {
        Map<Long, List<Corrected>> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(CORRECTED)) {
            statement.setLong(1, chunkId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    PrecedingInvoice invoice =
                            new PrecedingInvoice(row.getString(3), row.getObject(4, LocalDate.class));
                    found.computeIfAbsent(row.getLong(1), draft -> new ArrayList<>())
                            .add(new Corrected(row.getLong(2), invoice));
                }
            }
        }
        return found;
    }
}
