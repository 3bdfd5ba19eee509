package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** What people see of runs. */
@ApplicationScoped
class RunReports {
    private static final String RUNS = """
            SELECT r.id, r.seller_id, s.name, r.state, r.through_on, r.business_date, r.issued_on, r.started_by,
              COALESCE(SUM(k.accounts), 0),
              COALESCE(SUM(CASE WHEN k.state IN ('TO_DRAFT', 'TO_ISSUE', 'TO_DISCARD') THEN 0 ELSE k.accounts END), 0),
              COALESCE(SUM(k.drafts), 0), COALESCE(SUM(k.issued), 0), COALESCE(SUM(k.parked), 0),
              COALESCE(SUM(k.net), 0), COALESCE(SUM(k.gross), 0)
            FROM billing_run r JOIN seller s ON s.id = r.seller_id LEFT JOIN run_chunk k ON k.run_id = r.id""";
    private static final String DRAFTS = """
            FROM draft d JOIN account a ON a.id = d.account_id JOIN billing_run r ON r.id = d.run_id LEFT JOIN left_out_draft o ON o.draft_id = d.id WHERE d.run_id = ? AND d.line_count > 0
              AND (? = '%%' OR a.name LIKE ? OR a.number LIKE ?)""";
    private static final Map<String, String> DRAFT_SORTS = Map.of(
            "account", "a.name", "number", "a.number", "gross", "d.gross", "net", "d.net", "lines", "d.line_count");
    // Asked for the few that have no amount to compare with, and not in a seller's first run, where all are first.
    private static final String ANOMALY = """
            CASE WHEN d.anomaly = 'NONE' AND d.previous_gross IS NULL AND r.previous_run_id IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.account_id = d.account_id AND i.seller_id = r.seller_id)
              THEN 'FIRST' ELSE d.anomaly END""";
    private static final String WORTH_A_LOOK =
            "d.problem = '', FIELD(" + ANOMALY + ", 'NEGATIVE', 'ZERO', 'HIGHER', 'LOWER', 'FIRST', 'NONE')";

    private static final String MISSING = """
            SELECT a.id, a.number, a.name, c.id, c.number, m.reason FROM missing_contract m
              JOIN contract c ON c.id = m.contract_id JOIN account a ON a.id = c.account_id WHERE m.run_id = ?""";
    private static final String MISSING_ORDER = """
             ORDER BY FIELD(m.reason, 'UNKNOWN', 'NO_LINE', 'PARKED', 'WAIVED', 'PAUSED', 'ENDED', 'GATHERED', 'NOT_DUE',
               'BILLED'),
              c.number LIMIT ? OFFSET ?""";

    @Inject
    private Sql sql;

    Page<RunSummary> runs(PageRequest request) {
        List<RunSummary> rows = sql.list(
                RUNS + " GROUP BY r.id ORDER BY r.id DESC LIMIT ? OFFSET ?",
                RunReports::summary,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM billing_run"));
    }

    Page<RunSummary> runs(RunState state, PageRequest request) {
        List<RunSummary> rows = sql.list(
                RUNS + " WHERE r.state = ? GROUP BY r.id ORDER BY r.id DESC LIMIT ? OFFSET ?",
                RunReports::summary,
                state.name(),
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM billing_run WHERE state = ?", state.name()));
    }

    Optional<RunSummary> run(long id) {
        return sql.first(RUNS + " WHERE r.id = ? GROUP BY r.id", RunReports::summary, id);
    }

    private static RunSummary summary(ResultSet row) throws SQLException {
        return new RunSummary(
                row.getLong(1),
                new RunSummary.RunSeller(row.getLong(2), row.getString(3)),
                RunState.valueOf(row.getString(4)),
                new RunSummary.RunDates(
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        Optional.ofNullable(row.getObject(7, LocalDate.class))),
                row.getString(8),
                new RunProgress(
                        row.getLong(9),
                        row.getLong(10),
                        row.getLong(11),
                        row.getLong(12),
                        row.getLong(13),
                        Money.of(row.getBigDecimal(14)),
                        Money.of(row.getBigDecimal(15))));
    }

    /** What deserves a look first, unless another order is asked for. */
    Page<DraftRow> drafts(long runId, PageRequest request) {
        String filter = request.likePattern();
        String sort = DRAFT_SORTS.get(request.sort());
        String order = sort == null ? WORTH_A_LOOK : sort + (request.descending() ? " DESC" : "");
        List<DraftRow> rows = sql.list(
                """
                SELECT d.id, a.id, a.number, a.name, d.line_count, d.net, d.gross, d.previous_gross, %s, d.problem,
                  o.kind, o.reason, o.decided_by""".formatted(ANOMALY) + " " + DRAFTS + " ORDER BY " + order + ", d.id LIMIT ? OFFSET ?",
                RunReports::draft,
                runId,
                filter,
                filter,
                filter,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) " + DRAFTS, runId, filter, filter, filter));
    }

    private static DraftRow draft(ResultSet row) throws SQLException {
        return new DraftRow(
                row.getLong(1),
                new RunAccount(row.getLong(2), row.getString(3), row.getString(4)),
                row.getLong(5),
                Money.of(row.getBigDecimal(6)),
                Money.of(row.getBigDecimal(7)),
                Optional.ofNullable(row.getBigDecimal(8)).map(Money::of),
                Anomaly.valueOf(row.getString(9)),
                row.getString(10),
                row.getString(11) == null ? Optional.empty() : Optional.of(LeftOutDrafts.leftOut(row, 11)));
    }

    Page<ParkedRow> parked(long runId, PageRequest request) {
        List<ParkedRow> rows = sql.list(
                """
                SELECT a.id, a.number, a.name, p.reason, p.detail FROM parked_account p JOIN account a ON a.id = p.account_id
                WHERE p.run_id = ? ORDER BY a.number LIMIT ? OFFSET ?""",
                row -> new ParkedRow(
                        new RunAccount(row.getLong(1), row.getString(2), row.getString(3)),
                        row.getString(4),
                        row.getString(5)),
                runId,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM parked_account WHERE run_id = ?", runId));
    }

    RunComparison comparison(RunSummary run) {
        Optional<RunComparison.Figures> last = sql.first(
                        "SELECT COALESCE(previous_run_id, 0) FROM billing_run WHERE id = ?",
                        row -> row.getLong(1),
                        run.id())
                .filter(previous -> previous > 0)
                .map(this::figures);
        long missing = missing(run.id(), PageRequest.first(1)).total();
        return new RunComparison(now(run), last, missing);
    }

    private RunComparison.Figures figures(long runId) {
        return sql.first(
                        "SELECT SUM(issued), SUM(net), SUM(gross) FROM run_chunk WHERE run_id = ?",
                        row -> new RunComparison.Figures(
                                row.getLong(1), Money.of(row.getBigDecimal(2)), Money.of(row.getBigDecimal(3))),
                        runId)
                .orElseThrow();
    }

    /** Contracts somebody should look at; those without a known reason first. */
    Page<MissingRow> missing(long runId, PageRequest request) {
        return missing(runId, " AND m.reason NOT IN ('GATHERED', 'NOT_DUE', 'BILLED')", request);
    }

    /** Contracts that are billed already or not due yet. */
    Page<MissingRow> settled(long runId, PageRequest request) {
        return missing(runId, " AND m.reason IN ('GATHERED', 'NOT_DUE', 'BILLED')", request);
    }

    private Page<MissingRow> missing(long runId, String restriction, PageRequest request) {
        List<MissingRow> rows = sql.list(
                MISSING + restriction + MISSING_ORDER,
                row -> new MissingRow(
                        new RunAccount(row.getLong(1), row.getString(2), row.getString(3)),
                        new MissingRow.Contract(row.getLong(4), row.getString(5)),
                        MissingReason.valueOf(row.getString(6))),
                runId,
                request.size(),
                request.first());
        return new Page<>(
                rows, sql.number("SELECT COUNT(*) FROM missing_contract m WHERE m.run_id = ?" + restriction, runId));
    }

    /** What the run will come to, or came to: without the drafts that are left out. */
    private RunComparison.Figures now(RunSummary run) {
        RunProgress progress = run.progress();
        if (run.state() == RunState.DONE) {
            return new RunComparison.Figures(progress.issued(), progress.net(), progress.gross());
        }
        return sql.first(
                        "SELECT COUNT(*), COALESCE(SUM(net), 0), COALESCE(SUM(gross), 0) FROM left_out_draft WHERE run_id = ?",
                        row -> new RunComparison.Figures(
                                progress.drafts() - row.getLong(1),
                                progress.net().minus(Money.of(row.getBigDecimal(2))),
                                progress.gross().minus(Money.of(row.getBigDecimal(3)))),
                        run.id())
                .orElseThrow();
    }
}
