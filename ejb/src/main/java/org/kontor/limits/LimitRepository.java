package org.kontor.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.PaymentMethod;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;
import org.kontor.receivables.OpenItem;

/** What was agreed with accounts, who is exempt, and what was last seen. */
@ApplicationScoped
class LimitRepository {
    private static final String TERMS = """
            SELECT a.id, a.customer_type, a.payment_method, COALESCE(l.kind, 'DEFAULT'), l.amount,
              x.id, x.from_on, x.until_on, x.reason, x.set_by
            FROM account a
              LEFT JOIN credit_limit l ON l.id = (SELECT MAX(m.id) FROM credit_limit m WHERE m.account_id = a.id)
              LEFT JOIN credit_exemption x ON x.id = (SELECT MAX(y.id) FROM credit_exemption y
                WHERE y.account_id = a.id AND y.from_on <= ? AND y.until_on > ?)
            WHERE a.id IN (%s)""";
    // Who pays from a balance is watched from its first contract on, as if it was told that nothing is there yet.
    private static final String WATCH = """
            INSERT IGNORE INTO credit_watch (account_id, rung, since_on, falls, checked_on)
            SELECT a.id, IF(a.payment_method = 'BALANCE', 'BEYOND', 'WITHIN'), ?, 0, DATE '1970-01-01' FROM account a
            WHERE NOT EXISTS (SELECT 1 FROM credit_watch w WHERE w.account_id = a.id)
              AND (a.payment_method = 'BALANCE' AND EXISTS (SELECT 1 FROM contract c WHERE c.account_id = a.id)
                OR EXISTS (SELECT 1 FROM credit_limit l WHERE l.account_id = a.id) OR a.customer_type IN (%s))""";
    private static final String NEXT = """
            SELECT w.account_id FROM credit_watch w WHERE w.checked_on < ?
              AND NOT EXISTS (SELECT 1 FROM job_failure f WHERE f.work = ? AND f.subject_id = w.account_id
                AND f.next_at > ?) ORDER BY w.account_id LIMIT ?""";
    private static final String AT_LIMIT = """
            FROM credit_watch w JOIN account a ON a.id = w.account_id
            WHERE w.rung <> 'WITHIN' AND (a.name LIKE ? OR a.number LIKE ?)""";

    @Inject
    private Sql sql;

    /** By account. */
    Map<Long, LimitTerms> terms(Collection<Long> accountIds, LocalDate today) {
        Map<Long, LimitTerms> terms = new HashMap<>();
        if (accountIds.isEmpty()) {
            return terms;
        }
        List<Object> values = new ArrayList<>(List.of(today, today));
        values.addAll(accountIds);
        sql.list(
                TERMS.formatted(Sql.marks(accountIds.size())),
                row -> terms.put(row.getLong(1), terms(row)),
                values.toArray());
        return terms;
    }

    private static LimitTerms terms(ResultSet row) throws SQLException {
        return new LimitTerms(
                CustomerType.valueOf(row.getString(2)),
                PaymentMethod.valueOf(row.getString(3)) == PaymentMethod.BALANCE,
                limit(row, 4),
                row.getObject(6) == null ? Optional.empty() : Optional.of(exemption(row, 6)));
    }

    private static CreditLimit limit(ResultSet row, int first) throws SQLException {
        return new CreditLimit(
                LimitKind.valueOf(row.getString(first)),
                Optional.ofNullable(row.getBigDecimal(first + 1)).map(Money::of));
    }

    private static Exemption exemption(ResultSet row, int first) throws SQLException {
        return new Exemption(
                row.getLong(first),
                row.getObject(first + 1, LocalDate.class),
                row.getObject(first + 2, LocalDate.class).minusDays(1),
                row.getString(first + 3),
                row.getString(first + 4));
    }

    void add(long accountId, LimitChange change) {
        sql.update(
                "INSERT INTO credit_limit (id, account_id, kind, amount, reason, set_on, set_by)"
                        + " VALUES (NEXT VALUE FOR credit_limit_seq, ?, ?, ?, ?, ?, ?)",
                accountId,
                change.limit().kind().name(),
                change.limit().amount().map(Money::toBigDecimal).orElse(null),
                change.reason(),
                change.on(),
                change.by());
    }

    /** The newest first. */
    List<LimitChange> changes(long accountId, int most) {
        return sql.list(
                "SELECT kind, amount, set_on, reason, set_by FROM credit_limit WHERE account_id = ?"
                        + " ORDER BY id DESC LIMIT ?",
                row -> new LimitChange(
                        limit(row, 1), row.getObject(3, LocalDate.class), row.getString(4), row.getString(5)),
                accountId,
                most);
    }

    void add(long accountId, Exemption exemption) {
        sql.update(
                "INSERT INTO credit_exemption (id, account_id, from_on, until_on, reason, set_by)"
                        + " VALUES (NEXT VALUE FOR credit_exemption_seq, ?, ?, ?, ?, ?)",
                accountId,
                exemption.from(),
                exemption.last().plusDays(1),
                exemption.reason(),
                exemption.by());
    }

    /** False if there is none that still runs. */
    boolean end(long id, LocalDate today, String by) {
        return sql.update(
                        "UPDATE credit_exemption SET until_on = GREATEST(?, from_on), ended_by = ?"
                                + " WHERE id = ? AND until_on > ?",
                        today,
                        by,
                        id,
                        today)
                == 1;
    }

    /** The newest first. */
    List<Exemption> exemptions(long accountId, int most) {
        return sql.list(
                "SELECT id, from_on, until_on, reason, set_by FROM credit_exemption WHERE account_id = ?"
                        + " ORDER BY id DESC LIMIT ?",
                row -> exemption(row, 1),
                accountId,
                most);
    }

    /** What was last seen of an account. */
    record Seen(Rung rung, int falls) {}

    /** Keeps other orders of the account waiting until the transaction ends. */
    Seen lock(long accountId, Rung otherwise, LocalDate today) {
        // Locks the row for writing at once, there or not: INSERT IGNORE would share it, and two who share it deadlock.
        sql.update(
                "INSERT INTO credit_watch (account_id, rung, since_on, falls, checked_on)"
                        + " VALUES (?, ?, ?, 0, DATE '1970-01-01') ON DUPLICATE KEY UPDATE falls = falls",
                accountId,
                otherwise.name(),
                today);
        return sql.first(
                        "SELECT rung, falls FROM credit_watch WHERE account_id = ? FOR UPDATE",
                        row -> new Seen(Rung.valueOf(row.getString(1)), row.getInt(2)),
                        accountId)
                .orElseThrow();
    }

    void saw(long accountId, Seen seen, LocalDate today) {
        sql.update(
                "UPDATE credit_watch SET since_on = IF(rung = ?, since_on, ?), rung = ?, falls = ?, checked_on = ?"
                        + " WHERE account_id = ?",
                seen.rung().name(),
                today,
                seen.rung().name(),
                seen.falls(),
                today,
                accountId);
    }

    boolean isDayDone(LocalDate day) {
        return sql.exists("SELECT 1 FROM credit_watch_day WHERE day >= ? LIMIT 1", day);
    }

    void dayIsDone(LocalDate day) {
        sql.update("INSERT IGNORE INTO credit_watch_day (day) VALUES (?)", day);
    }

    /** Those that came to have a limit are watched from now on. */
    void watch(LocalDate today, Set<CustomerType> limited) {
        List<Object> values = new ArrayList<>();
        values.add(today);
        if (limited.isEmpty()) {
            values.add("");
        }
        limited.forEach(type -> values.add(type.name()));
        sql.update(WATCH.formatted(Sql.marks(values.size() - 1)), values.toArray());
    }

    List<Long> next(LocalDate today, String work, Instant now, int most) {
        return sql.list(NEXT, row -> row.getLong(1), today, work, UtcTime.of(now), most);
    }

    /** How many are beyond their limit, and nobody exempted them. */
    long beyond(LocalDate today) {
        return sql.number(
                "SELECT COUNT(*) FROM credit_watch w WHERE w.rung = 'BEYOND' AND w.checked_on > DATE '1970-01-01'"
                        + " AND NOT EXISTS (SELECT 1 FROM credit_exemption x WHERE x.account_id = w.account_id"
                        + " AND x.from_on <= ? AND x.until_on > ?)",
                today,
                today);
    }

    /** An account up the ladder, before it is asked how it stands now. */
    record Row(OpenItem.Debtor account, LocalDate since) {}

    /** The furthest first; filters by name and number. */
    Page<Row> atLimit(PageRequest request) {
        String filter = request.likePattern();
        List<Row> rows = sql.list(
                "SELECT a.id, a.number, a.name, w.since_on " + AT_LIMIT
                        + " ORDER BY FIELD(w.rung, 'BEYOND', 'FULL', 'WARNED'), a.number LIMIT ? OFFSET ?",
                row -> new Row(
                        new OpenItem.Debtor(row.getLong(1), row.getString(2), row.getString(3)),
                        row.getObject(4, LocalDate.class)),
                filter,
                filter,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) " + AT_LIMIT, filter, filter));
    }
}
