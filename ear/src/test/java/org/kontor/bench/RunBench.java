package org.kontor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.kontor.testing.RealStack;
import org.kontor.testing.RunByApi;

/** Two billing runs: the first for the heap, while the JIT warms up; the second is measured and written raw again. */
final class RunBench {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final RunByApi run;
    private final BenchSpace space;
    private final PrintStream out;
    private final Meter meter;

    RunBench(RealStack stack, BenchSpace space, PrintStream out) throws IOException {
        this.run = new RunByApi(stack);
        this.space = space;
        this.out = out;
        this.meter = new Meter(stack, space);
    }

    void run() throws IOException, InterruptedException, SQLException {
        space.pauseRendering();
        out.printf("Billing run in the deployed EAR, %,d contracts of three lines:%n", space.contracts());
        heap();
        measured(space.today().withDayOfMonth(1).plusMonths(1));
    }

    /** A run and, beside it, the raw insert of the rows that it left. */
    void measured(LocalDate through) throws IOException, InterruptedException, SQLException {
        awaitSeals();
        Map<String, Long> before = counts();
        long bytes = meter.tableBytes();
        Meter.Cost cost = timed(through);
        awaitSeals();
        bytes = meter.tableBytes() - bytes;
        Map<String, Long> written = new LinkedHashMap<>();
        counts().forEach((table, count) -> written.put(table, count - before.get(table)));
        print(cost, bytes, written.get("invoice"));
        RawInserts.Result raw = new RawInserts(space, written).run();
        double ours = written.get("invoice") / cost.seconds();
        double limit = written.get("invoice") / raw.seconds();
        out.printf(
                "  raw bulk insert   %,.0f invoices/s (%,d rows of the same tables, without triggers and foreign keys)%n",
                limit, raw.rows());
        out.printf("  ratio             %.3f of the raw limit (wanted 0.100, goal 0.250)%n", ours / limit);
    }

    private void heap() throws IOException, InterruptedException, SQLException {
        long id = run.start(space.seller(), space.today());
        awaitDrafts(id, space.contracts() / 10);
        double tenth = LiveHeap.megabytes(meter.serverPid());
        awaitState(id, "DRAFTED");
        run.issue(id);
        awaitIssued(id, space.contracts() / 10);
        double issuing = LiveHeap.megabytes(meter.serverPid());
        awaitState(id, "DONE");
        out.printf(
                "  live heap         %.1f MB at 10 %% of the drafts, %.1f MB at 10 %% of the issues, %.1f MB at 100 %%%n",
                tenth, issuing, LiveHeap.megabytes(meter.serverPid()));
    }

    private Meter.Cost timed(LocalDate through) throws IOException, InterruptedException, SQLException {
        Meter.Reading before = meter.read();
        long id = run.start(space.seller(), through);
        awaitState(id, "DRAFTED");
        Meter.Cost draft = meter.read().since(before);
        Meter.Reading between = meter.read();
        run.issue(id);
        awaitState(id, "DONE");
        Meter.Cost issue = meter.read().since(between);
        out.printf("  drafted in %.2f s, issued in %.2f s%n", draft.seconds(), issue.seconds());
        return draft.plus(issue);
    }

    private void print(Meter.Cost cost, long tableBytes, long invoices) {
        double n = invoices;
        out.printf("  run               %,.0f invoices/s%n", n / cost.seconds());
        out.printf(
                "  an invoice        %.3f ms CPU (server %.3f, database %.3f), %.3f statements, %.1f row writes,"
                        + " %.2f kB redo, %.2f kB of tables%n",
                (cost.serverMillis() + cost.databaseMillis()) / n,
                cost.serverMillis() / n,
                cost.databaseMillis() / n,
                cost.statements() / n,
                cost.rows() / n,
                cost.redo() / n / 1000,
                tableBytes / n / 1000);
    }

    private Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : StoredTables.NAMES) {
            counts.put(table, space.number("SELECT COUNT(*) FROM " + table));
        }
        return counts;
    }

    private void awaitState(long id, String state) {
        await().until(() -> state.equals(space.text("SELECT state FROM billing_run WHERE id = " + id)));
    }

    private void awaitDrafts(long id, int least) {
        await().until(() -> space.number("SELECT SUM(drafts) FROM run_chunk WHERE run_id = " + id) >= least);
    }

    private void awaitIssued(long id, int least) {
        await().until(() -> space.number("SELECT SUM(issued) FROM run_chunk WHERE run_id = " + id) >= least);
    }

    private void awaitSeals() {
        await().until(() -> space.number("SELECT COUNT(*) FROM audit_unsealed") == 0);
    }

    private static org.awaitility.core.ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE).pollInterval(LOOK).pollDelay(Duration.ZERO);
    }
}
