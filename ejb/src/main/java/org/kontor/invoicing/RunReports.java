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
            FROM draft d JOIN account a ON a.id = d.account_id WHERE d.run_id = ? AND d.line_count > 0
              AND (? = '%%' OR a.name LIKE ? OR a.number LIKE ?)""";
    private static final Map<String, String> DRAFT_SORTS = Map.of(
            "account", "a.name", "number", "a.number", "gross", "d.gross", "net", "d.net", "lines", "d.line_count");
    private static final String WORTH_A_LOOK =
            "d.problem = '', FIELD(d.anomaly, 'NEGATIVE', 'ZERO', 'HIGHER', 'LOWER', 'NONE')";

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
                SELECT d.id, a.id, a.number, a.name, d.line_count, d.net, d.gross, d.previous_gross, d.anomaly, d.problem""" + " " + DRAFTS + " ORDER BY " + order + ", d.id LIMIT ? OFFSET ?",
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
                row.getString(10));
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
        RunProgress progress = run.progress();
        RunComparison.Figures now = new RunComparison.Figures(
                run.state() == RunState.DONE ? progress.issued() : progress.drafts(), progress.net(), progress.gross());
        Optional<Long> previous = sql.first(
                        "SELECT previous_run_id FROM billing_run WHERE id = ?",
                        row -> row.getObject(1, Long.class) == null ? List.<Long>of() : List.of(row.getLong(1)),
                        run.id())
                .flatMap(ids -> ids.stream().findFirst());
        return previous.map(last -> new RunComparison(now, Optional.of(figures(last)), missing(run.id(), last)))
                .orElseGet(() -> new RunComparison(now, Optional.empty(), 0));
    }

    private RunComparison.Figures figures(long runId) {
        return sql.first(
                        "SELECT SUM(issued), SUM(net), SUM(gross) FROM run_chunk WHERE run_id = ?",
                        row -> new RunComparison.Figures(
                                row.getLong(1), Money.of(row.getBigDecimal(2)), Money.of(row.getBigDecimal(3))),
                        runId)
                .orElseThrow();
    }

    private long missing(long runId, long previousRunId) {
        return sql.number("""
                SELECT COUNT(DISTINCT p.account_id) FROM invoice p WHERE p.run_id = ?
                  AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.run_id = ? AND d.account_id = p.account_id)
                  AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.run_id = ? AND i.account_id = p.account_id)""", previousRunId, runId, runId);
    }
}
