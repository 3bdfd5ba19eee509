package org.kontor.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.Sql;

/** Compares documents with their hashes and marks. The database hashes: no bytes travel, whatever their size. */
@ApplicationScoped
class DocumentProofRepository {
    // As the trigger document_marked wrote it.
    private static final String DIGEST = "SHA2(CONCAT_WS('|', d.id, d.subject_type, d.subject_id, d.kind, d.name,"
            + " d.media_type, d.size, d.sha256, d.stored_at, d.retain_until), 256)";
    private static final String COMPARE = "SELECT m.id, COALESCE(d.name, ''), d.id IS NULL AND m.retain_until >= ?,"
            + " d.id IS NOT NULL AND NOT (UNHEX(SHA2(d.content, 256)) <=> UNHEX(d.sha256)), d.id IS NOT NULL"
            + " AND NOT (UNHEX(" + DIGEST
            + ") <=> UNHEX(m.digest)) FROM document_mark m LEFT JOIN document d ON d.id = m.id"
            + " WHERE m.id > ? ORDER BY m.id LIMIT ?";

    @Inject
    private Sql sql;

    record Compared(long id, Optional<BrokenDocument> broken) {}

    List<Compared> compare(long afterId, int most, LocalDate today) {
        return sql.list(COMPARE, DocumentProofRepository::compared, today, afterId, most);
    }

    private static Compared compared(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        String name = row.getString(2);
        Optional<DocumentFault> fault = row.getBoolean(3)
                ? Optional.of(DocumentFault.MISSING)
                : row.getBoolean(4)
                        ? Optional.of(DocumentFault.CONTENT)
                        : row.getBoolean(5) ? Optional.of(DocumentFault.FACTS) : Optional.empty();
        return new Compared(id, fault.map(found -> new BrokenDocument(id, name, found)));
    }

    /** Documents without a mark. */
    List<BrokenDocument> unmarked(int most) {
        return sql.list(
                "SELECT d.id, d.name FROM document d LEFT JOIN document_mark m ON m.id = d.id WHERE m.id IS NULL"
                        + " ORDER BY d.id LIMIT ?",
                row -> new BrokenDocument(row.getLong(1), row.getString(2), DocumentFault.UNMARKED),
                most);
    }
}
