package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Runs and their cases. Every change of state is a conditional update whose count decides. */
@ApplicationScoped
class DunningRunRepository {
    private static final String ROW = """
            SELECT r.id, s.id, CASE WHEN s.trade_name <> '' THEN s.trade_name ELSE s.name END, r.created_on, r.created_by,
              r.released_at IS NOT NULL, r.withdrawn_at IS NOT NULL, SUM(c.state = 'NEW' AND f.subject_id IS NULL),
              SUM(c.state = 'PROPOSED'),
              SUM(CASE WHEN c.state IN ('PROPOSED', 'SENT') THEN c.open_amount ELSE 0 END), SUM(c.state = 'EXCLUDED'),
              SUM(c.state = 'SENT'), SUM(c.state = 'DROPPED')
            FROM dunning_run r JOIN seller s ON s.id = r.seller_id LEFT JOIN dunning_case c ON c.run_id = r.id
              LEFT JOIN job_failure f ON f.work = 'dunning' AND f.subject_id = c.id AND f.next_at >= '9999-12-31'
            WHERE %s GROUP BY r.id ORDER BY r.id DESC LIMIT ? OFFSET ?""";
    private static final String NOT_EMPTY = "EXISTS (SELECT 1 FROM dunning_case x WHERE x.run_id = r.id)";
    private static final String CASES = """
            FROM dunning_case c JOIN account a ON a.id = c.account_id LEFT JOIN dunning_notice n ON n.case_id = c.id
            WHERE c.run_id = ? AND c.state <> 'NEW' AND (a.name LIKE ? OR a.number LIKE ?)""";
    private static final String BY_URGENCY = " ORDER BY FIELD(c.state, 'PROPOSED', 'EXCLUDED', 'SENT', 'DROPPED'),"
            + " FIELD(c.anomaly, 'PAYMENT_WAITS', 'CREDIT', 'LAST_LEVEL', 'LARGE', 'NONE'), c.open_amount DESC, c.id LIMIT ? OFFSET ?";
    // Whoever could be due by the calendar; the rules decide.
    private static final String CANDIDATES = """
            INSERT INTO dunning_case (id, run_id, account_id, state)
            SELECT NEXT VALUE FOR dunning_case_seq, ?, x.account_id, 'NEW' FROM (SELECT DISTINCT o.account_id
              FROM open_entry o WHERE o.seller_id = ? AND o.due_on < ? AND o.open_amount > 0) x""";
    private static final String UNDONE = """
            SELECT c.id FROM dunning_case c JOIN dunning_run r ON r.id = c.run_id
            WHERE (c.state = 'NEW' AND r.withdrawn_at IS NULL OR c.state = 'PROPOSED' AND r.released_at IS NOT NULL)
              AND NOT EXISTS (SELECT 1 FROM job_failure f WHERE f.work = ? AND f.subject_id = c.id AND f.next_at > ?)
            ORDER BY c.id LIMIT ?""";
    private static final String PARKED = "9999-12-31";

    @Inject
    private Sql sql;

    long open(long sellerId, LocalDate on, Instant at, String by, boolean automatic) {
        long id = sql.number("SELECT NEXT VALUE FOR dunning_run_seq");
        sql.update(
                "INSERT INTO dunning_run (id, seller_id, created_on, created_at, created_by, automatic) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                sellerId,
                on,
                UtcTime.of(at),
                by,
                automatic);
        return id;
    }

    /**
     * @return how many payers there are to look at
     */
    int addCandidates(long runId, long sellerId, LocalDate day) {
        return sql.update(CANDIDATES, runId, sellerId, day);
    }

    boolean hasCandidates(long sellerId, LocalDate day) {
        return sql.exists(
                "SELECT 1 FROM open_entry o WHERE o.seller_id = ? AND o.due_on < ? AND o.open_amount > 0 LIMIT 1",
                sellerId,
                day);
    }

    /** The proposal that waits for a person. */
    Optional<Long> waiting(long sellerId) {
        return sql.first(
                "SELECT r.id FROM dunning_run r WHERE r.seller_id = ? AND r.released_at IS NULL"
                        + " AND r.withdrawn_at IS NULL AND " + NOT_EMPTY + " ORDER BY r.id LIMIT 1",
                row -> row.getLong(1),
                sellerId);
    }

    Page<DunningRunRow> page(PageRequest request) {
        List<DunningRunRow> rows =
                sql.list(ROW.formatted(NOT_EMPTY), DunningRunRepository::run, request.size(), request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM dunning_run r WHERE " + NOT_EMPTY));
    }

    Optional<DunningRunRow> find(long id) {
        return sql.first(ROW.formatted("r.id = ?"), DunningRunRepository::run, id, 1, 0);
    }

    private static DunningRunRow run(ResultSet row) throws SQLException {
        return new DunningRunRow(
                row.getLong(1),
                new DunningRunRow.Seller(row.getLong(2), row.getString(3)),
                state(row),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                new DunningRunRow.Figures(
                        row.getLong(9),
                        row.getBigDecimal(10) == null ? Money.ZERO : Money.of(row.getBigDecimal(10)),
                        row.getLong(11),
                        row.getLong(12),
                        row.getLong(13)));
    }

    private static DunningState state(ResultSet row) throws SQLException {
        long unseen = row.getLong(8);
        long proposed = row.getLong(9);
        if (row.getBoolean(7)) {
            return DunningState.WITHDRAWN;
        }
        if (row.getBoolean(6)) {
            return unseen + proposed > 0 ? DunningState.SENDING : DunningState.DONE;
        }
        if (unseen > 0) {
            return DunningState.DRAFTING;
        }
        return proposed + row.getLong(11) > 0 ? DunningState.PROPOSED : DunningState.EMPTY;
    }

    Page<DunningCaseRow> cases(long runId, PageRequest request) {
        String like = request.likePattern();
        List<DunningCaseRow> rows = sql.list(
                "SELECT c.id, a.id, a.number, a.name, c.state, c.level, c.items, c.open_amount, c.anomaly, c.reason,"
                        + " COALESCE(n.number, '') " + CASES + BY_URGENCY,
                row -> new DunningCaseRow(
                        row.getLong(1),
                        new DunningCaseRow.Payer(row.getLong(2), row.getString(3), row.getString(4)),
                        CaseState.valueOf(row.getString(5)),
                        new DunningCaseRow.Proposal(row.getInt(6), row.getInt(7), Money.of(row.getBigDecimal(8))),
                        Anomaly.valueOf(row.getString(9)),
                        row.getString(10),
                        row.getString(11)),
                runId,
                like,
                like,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) " + CASES, runId, like, like));
    }

    /** False if it was released or withdrawn meanwhile, or payers are still being looked at; a parked one stops nobody. */
    boolean release(long runId, Instant at, String by) {
        return sql.update(
                        "UPDATE dunning_run r SET released_at = ?, released_by = ? WHERE id = ? AND released_at IS NULL"
                                + " AND withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM dunning_case c"
                                + " LEFT JOIN job_failure f ON f.work = 'dunning' AND f.subject_id = c.id"
                                + " AND f.next_at >= '9999-12-31'"
                                + " WHERE c.run_id = r.id AND c.state = 'NEW' AND f.subject_id IS NULL)",
                        UtcTime.of(at),
                        by,
                        runId)
                == 1;
    }

    boolean releaseByItself(long runId, Instant at, String by) {
        return sql.update(
                        "UPDATE dunning_run SET released_at = ?, released_by = ? WHERE id = ? AND released_at IS NULL",
                        UtcTime.of(at),
                        by,
                        runId)
                == 1;
    }

    /** False if it was released or withdrawn meanwhile. */
    boolean withdraw(long runId, Instant at, String by) {
        return sql.update(
                        "UPDATE dunning_run SET withdrawn_at = ?, withdrawn_by = ? WHERE id = ?"
                                + " AND released_at IS NULL AND withdrawn_at IS NULL",
                        UtcTime.of(at),
                        by,
                        runId)
                == 1;
    }

    /** Withdraws a proposal in which nobody decided anything, and takes it off the lists. */
    void forgetUntouched(long runId, Instant at, String by) {
        boolean touched = sql.exists("SELECT 1 FROM dunning_case WHERE run_id = ? AND decided_by <> '' LIMIT 1", runId);
        if (!touched && withdraw(runId, at, by)) {
            sql.update("DELETE FROM dunning_case WHERE run_id = ? AND state IN ('NEW', 'PROPOSED')", runId);
        }
    }

    /** False if the run was released or withdrawn, or the case is in another state. */
    boolean decide(long caseId, CaseState from, CaseState to, String reason, String by) {
        return sql.update(
                        "UPDATE dunning_case c SET state = ?, reason = ?, decided_by = ? WHERE id = ? AND state = ?"
                                + " AND EXISTS (SELECT 1 FROM dunning_run r WHERE r.id = c.run_id"
                                + " AND r.released_at IS NULL AND r.withdrawn_at IS NULL)",
                        to.name(),
                        reason,
                        by,
                        caseId,
                        from.name())
                == 1;
    }

    /** Cases to look at or to write. */
    List<Long> due(String work, Instant now, int most) {
        return sql.list(UNDONE, row -> row.getLong(1), work, UtcTime.of(now), most);
    }

    boolean isAnyDue(String work) {
        return sql.exists(UNDONE.replace("f.next_at > ?", "f.next_at >= ?"), work, PARKED, 1);
    }

    /** A claimed case. */
    record Claimed(long id, long runId, long sellerId, long accountId, boolean isNew, boolean automatic) {}

    /**
     * Those of them that nobody else has in hand; they are the caller's until its transaction ends. That a run was
     * released never changes, so it is no question of locks.
     */
    List<Claimed> claim(List<Long> ids) {
        List<Long> locked = sql.list(
                "SELECT id FROM dunning_case WHERE id IN (" + Sql.marks(ids.size())
                        + ") AND state IN ('NEW', 'PROPOSED') ORDER BY id FOR UPDATE SKIP LOCKED",
                row -> row.getLong(1),
                ids.toArray());
        return locked.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT c.id, c.run_id, r.seller_id, c.account_id, c.state = 'NEW', r.automatic"
                                + " FROM dunning_case c"
                                + " JOIN dunning_run r ON r.id = c.run_id WHERE c.id IN (" + Sql.marks(locked.size())
                                + ") AND (c.state = 'NEW' OR r.released_at IS NOT NULL) ORDER BY c.account_id",
                        row -> new Claimed(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getBoolean(5),
                                row.getBoolean(6)),
                        locked.toArray());
    }

    /** Keeps payments from closing anything of these payers until the transaction ends. */
    void hold(List<Long> accountIds) {
        sql.list(
                "SELECT entry_id FROM open_entry WHERE account_id IN (" + Sql.marks(accountIds.size())
                        + ") ORDER BY account_id, entry_id FOR UPDATE",
                row -> row.getLong(1),
                accountIds.toArray());
    }

    void propose(long caseId, Reminder reminder, Anomaly anomaly) {
        sql.update(
                "UPDATE dunning_case SET state = 'PROPOSED', level = ?, items = ?, open_amount = ?, anomaly = ?"
                        + " WHERE id = ?",
                reminder.level(),
                reminder.items().size(),
                reminder.open().toBigDecimal(),
                anomaly.name(),
                caseId);
    }

    /** There is nothing to tell. */
    void takeOut(long caseId) {
        sql.update("DELETE FROM dunning_case WHERE id = ? AND state = 'NEW'", caseId);
    }

    void end(long caseId, CaseState state) {
        sql.update("UPDATE dunning_case SET state = ? WHERE id = ?", state.name(), caseId);
    }
}
