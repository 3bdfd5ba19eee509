package org.kontor.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class PrintRepository {
    private static final String INSERT =
            "INSERT INTO print_letter (id, subject_type, subject_id, document_kind, occasion,"
                    + " batch, title, recipient, post_code, country, queued_at)"
                    + " VALUES (NEXT VALUE FOR print_letter_seq, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FILE_IS_THERE = "EXISTS (SELECT 1 FROM document d WHERE d.subject_type = l.subject_type"
            + " AND d.subject_id = l.subject_id AND d.kind = l.document_kind)";
    private static final String BATCHES = "SELECT l.batch, COUNT(*), SUM(" + FILE_IS_THERE + "), MIN(l.queued_at),"
            + " CASE WHEN COUNT(l.printed_on) = COUNT(*) THEN MAX(l.printed_on) END, MAX(l.printed_by)"
            + " FROM print_letter l";
    private static final String LETTERS =
            "SELECT l.id, l.subject_type, l.subject_id, l.document_kind, l.occasion, l.batch,"
                    + " l.title, l.recipient, l.post_code, l.country, " + FILE_IS_THERE
                    + ", l.printed_on FROM print_letter l";
    // The order in which the post sorts: at home by post code, then abroad.
    private static final String BY_POST = " ORDER BY l.country <> 'DE', l.country, l.post_code, l.recipient, l.id";

    @Inject
    private Sql sql;

    void add(List<PrintLetter> letters, Instant now) {
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(connection, INSERT)) {
                for (PrintLetter letter : letters) {
                    rows.row(
                            letter.subjectType(),
                            letter.subjectId(),
                            letter.documentKind(),
                            letter.occasion(),
                            letter.batch(),
                            letter.title(),
                            letter.recipient().name(),
                            letter.recipient().postCode(),
                            letter.recipient().country(),
                            UtcTime.of(now));
                }
                rows.send();
                return letters.size();
            }
        });
    }

    /** What waits to be printed, the oldest first. */
    List<PrintBatch> open() {
        return sql.list(
                BATCHES + " WHERE l.batch IN (SELECT o.batch FROM print_letter o WHERE o.printed_on IS NULL)"
                        + " GROUP BY l.batch ORDER BY MIN(l.id) LIMIT 200",
                PrintRepository::batch);
    }

    Page<PrintBatch> printed(PageRequest request) {
        String printed = " GROUP BY l.batch HAVING COUNT(l.printed_on) = COUNT(*)";
        List<PrintBatch> rows = sql.list(
                BATCHES + printed + " ORDER BY MAX(l.id) DESC LIMIT ? OFFSET ?",
                PrintRepository::batch,
                request.size(),
                request.first());
        return new Page<>(
                rows,
                sql.number("SELECT COUNT(*) FROM (SELECT l.batch FROM print_letter l" + printed + ") AS printed"));
    }

    Optional<PrintBatch> find(String batch) {
        return sql.first(BATCHES + " WHERE l.batch = ? GROUP BY l.batch", PrintRepository::batch, batch);
    }

    Page<PrintRow> letters(String batch, PageRequest request) {
        List<PrintRow> rows = sql.list(
                LETTERS + " WHERE l.batch = ?" + BY_POST + " LIMIT ? OFFSET ?",
                PrintRepository::letter,
                batch,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM print_letter WHERE batch = ?", batch));
    }

    List<PrintRow> letters(String batch) {
        return sql.list(LETTERS + " WHERE l.batch = ?" + BY_POST, PrintRepository::letter, batch);
    }

    List<PrintRow> about(String subjectType, long subjectId) {
        return sql.list(
                LETTERS + " WHERE l.subject_type = ? AND l.subject_id = ? ORDER BY l.id LIMIT 100",
                PrintRepository::letter,
                subjectType,
                subjectId);
    }

    int markPrinted(String batch, LocalDate day, Instant now, String by) {
        return sql.update(
                "UPDATE print_letter SET printed_on = ?, printed_at = ?, printed_by = ?"
                        + " WHERE batch = ? AND printed_on IS NULL",
                day,
                UtcTime.of(now),
                by,
                batch);
    }

    private static PrintBatch batch(ResultSet row) throws SQLException {
        String by = row.getString(6);
        return new PrintBatch(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                UtcTime.instant(row.getObject(4, LocalDateTime.class)),
                Optional.ofNullable(row.getObject(5, LocalDate.class)),
                by == null ? "" : by);
    }

    private static PrintRow letter(ResultSet row) throws SQLException {
        return new PrintRow(
                row.getLong(1),
                new PrintLetter(
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        new PrintLetter.Recipient(row.getString(8), row.getString(9), row.getString(10))),
                row.getBoolean(11),
                Optional.ofNullable(row.getObject(12, LocalDate.class)));
    }
}
