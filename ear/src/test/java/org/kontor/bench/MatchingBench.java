package org.kontor.bench;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/** A thousand payments against all open items of the seller: from the statement to receipts, clearings and proposals. */
final class MatchingBench {
    private static final int PAYMENTS = 1000;
    // Every tenth has a mistyped number and waits for a person.
    private static final int MISTYPED = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final BenchSpace space;
    private final PrintStream out;

    MatchingBench(BenchSpace space, PrintStream out) {
        this.space = space;
        this.out = out;
    }

    void run() throws SQLException, InterruptedException {
        space.execute("REPLACE INTO job_failure (work, subject_id, attempts, failed_at, next_at, reason) VALUES"
                + " ('matching', 0, 1, UTC_TIMESTAMP(6), '9999-01-01', 'paused by the benchmark')");
        long open = space.number("SELECT COUNT(*) FROM open_entry WHERE seller_id = " + space.seller());
        book();
        space.execute("DELETE FROM job_failure WHERE work = 'matching'");
        long start = System.nanoTime();
        long patience = start + PATIENCE.toNanos();
        while (space.number("SELECT COUNT(*) FROM unallocated_transaction WHERE tried_on < '2000-01-01'") > 0
                && System.nanoTime() < patience) {
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long matched = space.number("SELECT COUNT(DISTINCT transaction_id) FROM allocation");
        out.printf(
                Locale.ROOT,
                "Matching: %d payments against %d open items in %.1f s (waiting for the timer is in it): %d matched, %d proposed%n",
                PAYMENTS,
                open,
                seconds,
                matched,
                space.number("SELECT COUNT(*) FROM unallocated_transaction"));
    }

    private void book() throws SQLException {
        String day = "'" + space.today() + "'";
        space.execute(
                "INSERT INTO bank_account (id, seller_id, iban, holder, name, opened_on, opening_balance) VALUES (1, "
                        + space.seller() + ", 'DE02120300000000202051', 'Bench', 'Bench', " + day + ", 0)");
        space.execute("INSERT INTO bank_file (id, name, sha256, size, source, received_at, received_by, state)"
                + " VALUES (1, 'bench', SHA2('bench', 256), 1, 'UPLOAD', NOW(6), 'bench', 'IMPORTED')");
        space.execute(
                "INSERT INTO bank_statement (id, bank_account_id, file_id, position, kind, account_number, from_day,"
                        + " to_day, entry_count, entry_sum, state, stored_at) VALUES (1, 1, 1, 1, 'CAMT053', '', " + day
                        + ", " + day
                        + ", " + PAYMENTS + ", 0, 'BOOKED', NOW(6))");
        String payments = "FROM (SELECT o.entry_id, e.document_number, o.open_amount, a.name,"
                + " ROW_NUMBER() OVER (ORDER BY o.entry_id) AS n FROM open_entry o JOIN ledger_entry e ON e.id = o.entry_id"
                + " JOIN account a ON a.id = o.account_id WHERE o.seller_id = " + space.seller() + ") p WHERE n <= "
                + PAYMENTS;
        space.execute(
                "INSERT INTO bank_entry (id, bank_account_id, statement_id, position, booked_on, value_on, amount,"
                        + " fingerprint, occurrence, reversal) SELECT n, 1, 1, n, " + day + ", " + day
                        + ", open_amount, SHA2(n, 256), 1, FALSE " + payments);
        space.execute(
                "INSERT INTO bank_transaction (id, entry_id, position, amount, counterparty_name, counterparty_iban,"
                        + " purpose, is_return) SELECT n, n, 1, open_amount, name, CONCAT('DE', 10000000000000000000 + n),"
                        + " CONCAT('SVWZ+Rechnung ', IF(MOD(n, " + MISTYPED
                        + ") = 0, CONCAT(document_number, '9'), REPLACE(document_number, '-', ' ')), ' vielen Dank'), FALSE "
                        + payments);
    }
}
