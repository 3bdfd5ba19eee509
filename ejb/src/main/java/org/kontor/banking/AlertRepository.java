package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.TargetDays;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** What waits or failed in payments and banking, and what was told of it. */
@ApplicationScoped
class AlertRepository {
    private static final String WORKS = "('collection', 'bank-files', 'bank-statements', 'matching', 'credits')";
    private static final int MOST_RUNS = 100;
    // Whoever takes a file is done by then.
    private static final Duration LONGEST_IMPORT = Duration.ofHours(1);
    private static final Duration FIRST_LOOK_BACK = Duration.ofDays(7);

    @Inject
    private Sql sql;

    boolean isLookedAt(LocalDate day) {
        return sql.exists("SELECT 1 FROM bank_alert_day WHERE day >= ? LIMIT 1", day);
    }

    /** False if another node was faster. */
    boolean add(LocalDate day, Instant now, String told) {
        return sql.update(
                        "INSERT IGNORE INTO bank_alert_day (day, looked_at, told) VALUES (?, ?, ?)",
                        day,
                        UtcTime.of(now),
                        told)
                == 1;
    }

    Optional<AlertFacts.Told> lastTold() {
        return sql.first(
                "SELECT day, told FROM bank_alert_day WHERE told <> '' ORDER BY day DESC LIMIT 1",
                row -> new AlertFacts.Told(row.getObject(1, LocalDate.class), row.getString(2)));
    }

    AlertFacts facts(LocalDate today, Instant now, BankingRules rules) {
        LocalDate since = today.minusDays(rules.waitingDays());
        return new AlertFacts(
                waiting(since, rules.waitingDays()),
                count("SELECT COUNT(*) FROM bank_statement WHERE state = 'PARKED'"),
                files(now),
                runs(today, rules.releaseDays()),
                count(
                        "SELECT COUNT(*) FROM debit_return WHERE task <> 'NONE' AND task_done_at IS NULL"
                                + " AND returned_on <= ?",
                        since),
                failures());
    }

    private int count(String query, Object... values) {
        return (int) sql.number(query, values);
    }

    private AlertFacts.Waiting waiting(LocalDate since, int days) {
        return sql.first(
                        "SELECT COUNT(*), COALESCE(SUM(ABS(amount)), 0), MIN(booked_on) FROM unallocated_transaction"
                                + " WHERE booked_on <= ?",
                        row -> new AlertFacts.Waiting(
                                row.getInt(1),
                                Money.of(row.getBigDecimal(2)),
                                Optional.ofNullable(row.getObject(3, LocalDate.class)),
                                days),
                        since)
                .orElseThrow();
    }

    /** Refused since the last look, or not done with after an hour. */
    private int files(Instant now) {
        LocalDateTime looked = sql.first(
                        "SELECT looked_at FROM bank_alert_day ORDER BY day DESC LIMIT 1",
                        row -> row.getObject(1, LocalDateTime.class))
                .orElse(UtcTime.of(now.minus(FIRST_LOOK_BACK)));
        return count(
                "SELECT COUNT(*) FROM bank_file WHERE state = 'REFUSED' AND received_at > ?"
                        + " OR state = 'RECEIVED' AND received_at < ?",
                looked,
                UtcTime.of(now.minus(LONGEST_IMPORT)));
    }

    /** The most urgent first. */
    private List<AlertFacts.Run> runs(LocalDate today, int releaseDays) {
        LocalDate soon = TargetDays.plus(today, releaseDays);
        return sql
                .list(
                        "SELECT CONCAT('SL', r.id), MIN(d.collect_on), r.lead_days FROM payment_run r"
                                + " JOIN debit d ON d.run_id = r.id AND d.state = 'PENDING'"
                                + " WHERE r.kind = 'COLLECTION' AND r.state IN ('CREATED', 'RELEASED')"
                                + " GROUP BY r.id ORDER BY 2, r.id LIMIT " + MOST_RUNS,
                        row -> new AlertFacts.Run(
                                row.getString(1), TargetDays.minus(row.getObject(2, LocalDate.class), row.getInt(3))))
                .stream()
                .filter(run -> !run.last().isAfter(soon))
                .toList();
    }

    /** Works of which something is parked, or that failed several times in a row. */
    private List<String> failures() {
        return sql.list(
                "SELECT DISTINCT work FROM job_failure WHERE work IN " + WORKS
                        + " AND (next_at = '9999-12-31' OR attempts > 3) ORDER BY work",
                row -> row.getString(1));
    }
}
