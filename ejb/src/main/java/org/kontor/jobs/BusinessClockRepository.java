package org.kontor.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.persistence.Sql;

@ApplicationScoped
class BusinessClockRepository {
    @Inject
    private Sql sql;

    /** Empty until the date was moved for the first time. */
    Optional<BusinessClock> read() {
        return sql.first(
                "SELECT today, target FROM business_clock WHERE id = 1",
                row -> new BusinessClock(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)));
    }

    /** False if it was started before. */
    boolean startAt(LocalDate date) {
        return sql.update("INSERT IGNORE INTO business_clock (id, today, target) VALUES (1, ?, ?)", date, date) == 1;
    }

    /** False if it is or goes beyond the date already. */
    boolean sendTo(LocalDate date) {
        return sql.update("UPDATE business_clock SET target = ? WHERE id = 1 AND target <= ?", date, date) == 1
                || read().filter(clock -> clock.target().equals(date)).isPresent();
    }

    /** False if another node ended the day, or the target is reached. */
    boolean endDay(LocalDate today) {
        return sql.update(
                        "UPDATE business_clock SET today = ? WHERE id = 1 AND today = ? AND target > today",
                        today.plusDays(1),
                        today)
                == 1;
    }
}
