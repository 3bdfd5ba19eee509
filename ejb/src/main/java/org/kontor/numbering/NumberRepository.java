package org.kontor.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.BulkInsert;
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

    Optional<NumberFormat> format(long seriesId, int year) {
        return sql.first(
                "SELECT prefix FROM number_series WHERE id = ?",
                row -> new NumberFormat(row.getString(1), year),
                seriesId);
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

    void journal(JournalPage page, List<TakenNumber> numbers) {
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(
                    connection,
                    "INSERT INTO number_journal (series_id, year, sequence, number, issued_on, taken_at, taken_by)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
                for (TakenNumber number : numbers) {
                    rows.row(
                            page.seriesId(),
                            page.issueDate().getYear(),
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
                "SELECT s.code, c.year, c.last, COUNT(j.sequence), COALESCE(MAX(j.sequence), 0)"
                        + " FROM number_counter c JOIN number_series s ON s.id = c.series_id"
                        + " LEFT JOIN number_journal j ON j.series_id = c.series_id AND j.year = c.year"
                        + " GROUP BY s.code, c.year, c.last ORDER BY s.code, c.year",
                row -> new SeriesProof(
                        row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4), row.getLong(5)));
    }
}
