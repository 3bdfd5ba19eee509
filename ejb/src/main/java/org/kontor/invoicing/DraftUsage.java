package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.kontor.persistence.Sql;

/**
 * Records of use that stand in drafts: billed with them, or free again. A record is in at most one draft, and one that was
 * billed is in none.
 */
final class DraftUsage {
    private static final String SHARES = """
            INSERT INTO usage_share (record_id, source, origin_id, granted_on, used_in, units, charge_id, net, value)
            SELECT u.record_id, u.source, u.origin_id, u.granted_on, u.used_in, u.units, u.draft_line_id, u.net, u.value
            FROM draft d JOIN draft_usage u ON u.draft_id = d.id WHERE d.chunk_id = ?""";
    private static final String BILLED = """
            UPDATE draft d JOIN draft_usage u ON u.draft_id = d.id JOIN usage_record r ON r.id = u.record_id
            SET r.state = 'BILLED', r.invoice_id = d.id WHERE d.chunk_id = ? AND r.state = 'OPEN'""";
    private static final String OF_CHUNK =
            "DELETE u FROM draft_usage u JOIN draft d ON d.id = u.draft_id WHERE d.chunk_id = ?";

    private DraftUsage() {}

    /** The drafts of a chunk become invoices. One statement where nothing was used. */
    static void bill(Connection connection, long chunkId) throws SQLException {
        if (update(connection, SHARES, chunkId) > 0) {
            update(connection, BILLED, chunkId);
            update(connection, OF_CHUNK, chunkId);
        }
    }

    private static int update(Connection connection, String sql, long chunkId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, chunkId);
            return statement.executeUpdate();
        }
    }

    /** The drafts of a chunk are thrown away. */
    static void releaseChunk(Sql sql, long chunkId) {
        sql.update(OF_CHUNK, chunkId);
    }

    /** A draft is thrown away. */
    static void release(Sql sql, long draftId) {
        sql.update("DELETE FROM draft_usage WHERE draft_id = ?", draftId);
    }

    /**
     * An invoice was cancelled: what it billed is to be billed again, or excused for good (R10). What takes back something
     * that is excused falls away with it.
     */
    static void reopen(Sql sql, long invoiceId, boolean excused) {
        if (!sql.exists("SELECT 1 FROM usage_record WHERE invoice_id = ? LIMIT 1", invoiceId)) {
            return;
        }
        sql.update(
                "DELETE s FROM usage_share s JOIN usage_record r ON r.id = s.record_id WHERE r.invoice_id = ?",
                invoiceId);
        if (excused) {
            sql.update("""
                    UPDATE usage_record c JOIN usage_record r ON r.id = c.reverses_id SET c.state = 'VOID'
                    WHERE r.invoice_id = ? AND c.state = 'OPEN'""", invoiceId);
            sql.update("UPDATE usage_record SET state = 'EXCUSED' WHERE invoice_id = ?", invoiceId);
        } else {
            sql.update("UPDATE usage_record SET state = 'OPEN', invoice_id = NULL WHERE invoice_id = ?", invoiceId);
        }
    }
}
