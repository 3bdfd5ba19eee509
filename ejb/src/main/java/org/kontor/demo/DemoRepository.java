package org.kontor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.persistence.Sql;

@ApplicationScoped
class DemoRepository {
    @Inject
    private Sql sql;

    Optional<DemoProgress> read() {
        return sql.first(
                "SELECT begins_on, ends_on, done, total FROM demo_progress",
                row -> new DemoProgress(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        row.getInt(4)));
    }

    /** False if another node began. */
    boolean begin(LocalDate begins, LocalDate ends, int total) {
        return sql.update(
                        "INSERT IGNORE INTO demo_progress (id, begins_on, ends_on, done, total) VALUES (1, ?, ?, 0, ?)",
                        begins,
                        ends,
                        total)
                == 1;
    }

    /** False if another node took the step; the row stays locked until the step is committed. */
    boolean take(int step) {
        return sql.update("UPDATE demo_progress SET done = ? WHERE id = 1 AND done = ?", step + 1, step) == 1;
    }

    /** The last day of which the bank told, or the one before the first; empty before the demo begins. */
    Optional<LocalDate> bankThrough() {
        return sql.first(
                "SELECT COALESCE(bank_through, begins_on - INTERVAL 1 DAY) FROM demo_progress",
                row -> row.getObject(1, LocalDate.class));
    }

    /** False if another node took the day; the row stays locked until it is told. */
    boolean takeBankDay(LocalDate day) {
        return sql.update(
                        "UPDATE demo_progress SET bank_through = ? WHERE id = 1 AND (bank_through IS NULL OR bank_through < ?)",
                        day,
                        day)
                == 1;
    }

    /** Whether somebody works here already: then no demo is put beside it. */
    boolean isSpaceInUse() {
        return sql.first("SELECT 1 FROM seller LIMIT 1", row -> 1).isPresent();
    }
}
