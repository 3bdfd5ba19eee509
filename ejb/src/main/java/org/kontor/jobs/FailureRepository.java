package org.kontor.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class FailureRepository {
    private static final String FAILURES =
            "SELECT work, subject_id, attempts, failed_at, next_at, reason FROM job_failure ";

    @Inject
    private Sql sql;

    Optional<Failure> find(String work, long subjectId) {
        return sql.first(FAILURES + "WHERE work = ? AND subject_id = ?", FailureRepository::failure, work, subjectId);
    }

    Set<String> pausing(Instant now) {
        return Set.copyOf(sql.list(
                "SELECT work FROM job_failure WHERE subject_id = ? AND next_at > ?",
                row -> row.getString(1),
                Failures.WHOLE_WORK,
                UtcTime.of(now)));
    }

    void store(Failure failure) {
        sql.update(
                "REPLACE INTO job_failure (work, subject_id, attempts, failed_at, next_at, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                failure.work(),
                failure.subjectId(),
                failure.attempts(),
                UtcTime.of(failure.failedAt()),
                UtcTime.of(failure.nextAt()),
                failure.reason());
    }

    List<Failure> list(Instant now) {
        return sql.list(
                FAILURES + "WHERE next_at > ? ORDER BY next_at DESC, failed_at DESC LIMIT 500",
                FailureRepository::failure,
                UtcTime.of(now));
    }

    boolean remove(String work, long subjectId) {
        return sql.update("DELETE FROM job_failure WHERE work = ? AND subject_id = ?", work, subjectId) == 1;
    }

    void removeDueBefore(Instant time) {
        sql.update("DELETE FROM job_failure WHERE next_at < ?", UtcTime.of(time));
    }

    private static Failure failure(ResultSet row) throws SQLException {
        return new Failure(
                row.getString(1),
                row.getLong(2),
                row.getInt(3),
                UtcTime.instant(row.getObject(4, LocalDateTime.class)),
                UtcTime.instant(row.getObject(5, LocalDateTime.class)),
                row.getString(6));
    }
}
