package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Stores what came, and what became of it. */
@ApplicationScoped
class FileRepository {
    private static final int LONGEST_PROBLEM = 1000;
    private static final String ROW =
            "SELECT f.id, f.name, f.size, f.source, f.received_at, f.received_by, f.state, f.problem, f.document_id"
                    + " FROM bank_file f ";

    @Inject
    private Sql sql;

    /** Who gave a file, how and when. */
    record Came(FileSource source, Instant at, String by) {}

    /**
     * The file with those bytes, new or not; nobody else takes it until the transaction ends.
     *
     * @return true if it is new
     */
    boolean claim(ReceivedFile file, String sha256, Came came) {
        return sql.update(
                        "INSERT IGNORE INTO bank_file (id, name, sha256, size, source, received_at, received_by, state)"
                                + " VALUES (NEXT VALUE FOR bank_file_seq, ?, ?, ?, ?, ?, ?, 'RECEIVED')",
                        file.name(),
                        sha256,
                        file.bytes().length,
                        came.source().name(),
                        UtcTime.of(came.at()),
                        came.by())
                == 1;
    }

    FileRow locked(String sha256) {
        return sql.first(ROW + "WHERE f.sha256 = ? FOR UPDATE", FileRepository::row, sha256)
                .orElseThrow();
    }

    Optional<FileRow> lock(long id) {
        return sql.first(ROW + "WHERE f.id = ? FOR UPDATE", FileRepository::row, id);
    }

    Optional<FileRow> find(long id) {
        return sql.first(ROW + "WHERE f.id = ?", FileRepository::row, id);
    }

    void archived(long id, long documentId) {
        sql.update("UPDATE bank_file SET document_id = ? WHERE id = ?", documentId, id);
    }

    void become(long id, FileState state, List<StatementProblem> problems) {
        sql.update(
                "UPDATE bank_file SET state = ?, problem = ? WHERE id = ?",
                state.name(),
                StatementProblem.write(problems, LONGEST_PROBLEM),
                id);
    }

    /** Files that somebody began to book and did not finish: the server was stopped meanwhile. */
    List<Long> unfinished(Instant before) {
        return sql.list(
                "SELECT id FROM bank_file WHERE state = 'RECEIVED' AND received_at < ? ORDER BY received_at LIMIT 20",
                row -> row.getLong(1),
                UtcTime.of(before));
    }

    Page<FileRow> page(PageRequest request) {
        String where = "WHERE f.name LIKE ? ";
        List<FileRow> rows = sql.list(
                ROW + where + "ORDER BY f.received_at DESC, f.id DESC LIMIT ? OFFSET ?",
                FileRepository::row,
                request.likePattern(),
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM bank_file f " + where, request.likePattern()));
    }

    private static FileRow row(ResultSet row) throws SQLException {
        return new FileRow(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                FileSource.valueOf(row.getString(4)),
                UtcTime.instant(row.getObject(5, LocalDateTime.class)),
                row.getString(6),
                FileState.valueOf(row.getString(7)),
                StatementProblem.read(row.getString(8)),
                row.getLong(9));
    }
}
