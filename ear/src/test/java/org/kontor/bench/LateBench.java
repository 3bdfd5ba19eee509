package org.kontor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.kontor.testing.RealStack;

/** How long the start page takes with 100,000 open items, half of them overdue, some stopped. */
final class LateBench {
    private static final int ITEMS = 100_000;

    private final RealStack stack;
    private final BenchSpace space;
    private final PrintStream out;

    LateBench(RealStack stack, BenchSpace space, PrintStream out) {
        this.stack = stack;
        this.space = space;
        this.out = out;
    }

    void run() throws IOException, InterruptedException, ExecutionException, SQLException {
        // Nobody is reminded meanwhile, so that the page is measured alone.
        space.execute("INSERT INTO dunning_rules (seller_id, mode) SELECT id, 'OFF' FROM seller"
                + " ON DUPLICATE KEY UPDATE mode = 'OFF'");
        LocalDate today = space.today();
        long round = 0;
        while (space.number("SELECT COUNT(*) FROM open_entry WHERE open_amount > 0") < ITEMS) {
            add(today, round);
            round++;
        }
        space.execute(
                "INSERT INTO ledger_block (id, account_id, entry_id, kind, from_on, until_on, reason, set_by)"
                        + " SELECT NEXT VALUE FOR ledger_block_seq, o.account_id, o.entry_id, 'DISPUTE', '" + today
                        + "', '9999-12-31', 'bench', 'bench' FROM open_entry o WHERE o.entry_id % 97 = 0 AND o.open_amount > 0");
        space.execute("ANALYZE TABLE open_entry, ledger_entry, ledger_block");
        out.printf(
                "Late money: %d open items, %d of them overdue; pages in ms (p50, p95, p99):%n",
                space.number("SELECT COUNT(*) FROM open_entry WHERE open_amount > 0"),
                space.number("SELECT COUNT(*) FROM open_entry WHERE open_amount > 0 AND due_on < '" + today + "'"));
        new RequestBench(stack, space, out)
                .pages(List.of(
                        "/office/index.xhtml", "/office/analytics/late.xhtml", "/office/receivables/open.xhtml"));
    }

    /** One more item for up to ten thousand payers. */
    private void add(LocalDate today, long round) throws SQLException {
        LocalDate due = round % 2 == 0 ? today.minusDays(3 + 7 * round) : today.plusDays(round);
        space.execute("INSERT INTO ledger_entry (id, account_id, seller_id, kind, document_number, amount, booked_on,"
                + " due_on, due_source, thirty_day_notice) SELECT NEXT VALUE FOR ledger_entry_seq, c.account_id,"
                + " c.seller_id, 'OPENING', CONCAT('LATE-" + round + "-', c.account_id), 10 + c.account_id % 500, '"
                + today.minusDays(400) + "', '" + due
                + "', 'TERMS', FALSE FROM (SELECT account_id, seller_id FROM contract"
                + " WHERE seller_id = " + space.seller() + " ORDER BY id LIMIT 10000) c");
    }
}
