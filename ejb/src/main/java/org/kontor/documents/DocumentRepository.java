package org.kontor.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.DatabaseFailure;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class DocumentRepository {
    private static final String BYTES = "SELECT id, sha256, name, media_type, content FROM document";
    private static final String FACTS = "id, kind, name, media_type, size, sha256, stored_at, retain_until";

    @Inject
    private Sql sql;

    long add(NewDocument document, Instant now) {
        long id = sql.number("SELECT NEXT VALUE FOR document_seq");
        DocumentFile file = document.file();
        try {
            sql.update(
                    "INSERT INTO document (id, subject_type, subject_id, kind, name, media_type, size, sha256, stored_at,"
                            + " retain_until, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    document.subjectType(),
                    document.subjectId(),
                    document.kind(),
                    file.name(),
                    file.mediaType(),
                    file.bytes().length,
                    Sha256.of(file.bytes()),
                    UtcTime.of(now),
                    document.retainUntil(),
                    file.bytes());
            return id;
        } catch (DatabaseFailure e) {
            throw e.isDuplicate() ? new DocumentExists(file.name()) : e;
        }
    }

    Optional<StoredDocument> find(long id) {
        return sql.first(BYTES + " WHERE id = ?", DocumentRepository::stored, id);
    }

    List<StoredDocument> files(String subjectType, long subjectId, String kind) {
        return sql.list(
                BYTES + " WHERE subject_type = ? AND subject_id = ? AND kind = ? ORDER BY name LIMIT 20",
                DocumentRepository::stored,
                subjectType,
                subjectId,
                kind);
    }

    List<DocumentRow> rows(String subjectType, long subjectId) {
        return sql.list(
                "SELECT " + FACTS
                        + " FROM document WHERE subject_type = ? AND subject_id = ? ORDER BY kind, name LIMIT 500",
                DocumentRepository::row,
                subjectType,
                subjectId);
    }

    Page<ArchivedDocument> page(ArchiveQuery query, PageRequest request) {
        List<ArchivedDocument> rows = sql.list(
                "SELECT " + FACTS + ", subject_type, subject_id FROM document" + query.where()
                        + " ORDER BY id DESC LIMIT ? OFFSET ?",
                row -> new ArchivedDocument(row.getString(9), row.getLong(10), row(row)),
                query.values(request.size(), request.first()));
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM document" + query.where(), query.values()));
    }

    List<String> kinds() {
        return sql.list("SELECT DISTINCT kind FROM document ORDER BY kind LIMIT 100", row -> row.getString(1));
    }

    private static DocumentRow row(ResultSet row) throws SQLException {
        return new DocumentRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                UtcTime.instant(row.getObject(7, LocalDateTime.class)),
                row.getObject(8, LocalDate.class));
    }

    private static StoredDocument stored(ResultSet row) throws SQLException {
        return new StoredDocument(
                row.getLong("id"),
                row.getString("sha256"),
                new DocumentFile(row.getString("name"), row.getString("media_type"), row.getBytes("content")));
    }
}
