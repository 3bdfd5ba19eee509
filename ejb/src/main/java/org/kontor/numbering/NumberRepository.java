package org.kontor.numbering;

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
class NumberRepository {
    @Inject
    private Sql sql;

    boolean add(String code, String prefix) {
        return sql.update(
                        "INSERT IGNORE INTO number_series (id, code, prefix)"
                                + " VALUES (NEXT VALUE FOR number_series_seq, ?, ?)",
                        code,
                        prefix)
                == 1;
    }

    Optional<Long> find(String code, String prefix) {
        return sql.first(
                "SELECT id FROM number_series WHERE code = ? AND prefix = ?", row -> row.getLong(1), code, prefix);
    }

    private static final String SERIES = """
            SELECT s.id, s.code, s.prefix, f.pattern, f.yearly FROM number_series s LEFT JOIN number_format f
              ON f.id = (SELECT MAX(m.id) FROM number_format m WHERE m.series_id = s.id)""";

    Optional<Series> series(long id) {
        return sql.first(SERIES + " WHERE s.id = ?", NumberRepository::series, id);
    }

    List<Series> all() {
        return sql.list(SERIES + " ORDER BY s.code", NumberRepository::series);
    }

    private static Series series(ResultSet row) throws SQLException {
        String pattern = row.getString(4);
        return pattern == null
                ? new Series(
                        row.getLong(1),
                        row.getString(2),
                        NumberFormat.ofPrefix(row.getString(3)).pattern(),
                        true)
                : new Series(row.getLong(1), row.getString(2), pattern, row.getBoolean(5));
    }

    void format(long seriesId, NumberFormat format, Instant changedAt, String changedBy) {
        sql.update(
                "INSERT INTO number_format (id, series_id, pattern, yearly, changed_at, changed_by)"
                        + " VALUES (NEXT VALUE FOR number_format_seq, ?, ?, ?, ?, ?)",
                seriesId,
                format.pattern(),
                format.yearly(),
                UtcTime.of(changedAt),
                changedBy);
    }

    Page<JournalRow> journal(long seriesId, PageRequest request) {
        String filter = request.likePattern();
        return new Page<>(
                sql.list(
                        "SELECT sequence, number, issued_on, taken_at, taken_by FROM number_journal"
                                + " WHERE series_id = ? AND number LIKE ? ORDER BY year DESC, sequence DESC LIMIT ? OFFSET ?",
                        row -> new JournalRow(
                                row.getLong(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                UtcTime.instant(row.getObject(4, LocalDateTime.class)),
                                row.getString(5)),
                        seriesId,
                        filter,
                        request.size(),
                        request.first()),
                sql.number(
                        "SELECT COUNT(*) FROM number_journal WHERE series_id = ? AND number LIKE ?", seriesId, filter));
    }

    /** Locks the counter of the year until the transaction ends and gives the last of the numbers now taken. */
    long advance(long seriesId, int year, int count) {
        sql.update(
                "INSERT INTO number_counter (series_id, year, last) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE last = last + VALUES(last)",
                seriesId,
                year,
                count);
        return sql.number("SELECT last FROM number_counter WHERE series_id = ? AND year = ?", seriesId, year);
    }

    /**
     * @return whether nothing was counted before
     */
    boolean begin(long seriesId, int year, long givenBefore) {
        return sql.update(
                        "INSERT IGNORE INTO number_counter (series_id, year, last, given_before) VALUES (?, ?, ?, ?)",
                        seriesId,
                        year,
                        givenBefore,
                        givenBefore)
                == 1;
    }

    boolean isCounted(long seriesId, int year) {
        return sql.exists("SELECT 1 FROM number_counter WHERE series_id = ? AND year = ?", seriesId, year);
    }

    void journal(JournalPage page, List<TakenNumber> numbers) {
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(
                    connection,
                    "INSERT INTO number_journal (series_id, year, sequence, number, issued_on, taken_at, taken_by)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
                for (TakenNumber number : numbers) {
                    rows.row(
                            page.seriesId(),
                            page.year(),
                            number.sequence(),
                            number.number(),
                            page.issueDate(),
                            UtcTime.of(page.takenAt()),
                            page.takenBy());
                }
                rows.send();
                return numbers.size();
            }
        });
    }

    List<SeriesProof> proof() {
        return sql.list(
                "SELECT s.code, c.year, c.given_before, c.last, COUNT(j.sequence), COALESCE(MAX(j.sequence), c.given_before)"
                        + " FROM number_counter c JOIN number_series s ON s.id = c.series_id"
                        + " LEFT JOIN number_journal j ON j.series_id = c.series_id AND j.year = c.year"
                        + " GROUP BY s.code, c.year, c.given_before, c.last ORDER BY s.code, c.year",
                row -> new SeriesProof(
                        row.getString(1),
                        row.getInt(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)));
    }
}
