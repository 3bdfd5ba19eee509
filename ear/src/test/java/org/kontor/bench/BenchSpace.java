package org.kontor.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.kontor.local.Database;
import org.kontor.testing.RealStack;
import org.kontor.testing.SqlSpace;

/** The space that is measured: one seller with any number of contracts, and the database past the application. */
final class BenchSpace implements AutoCloseable {
    private static final String MEMBER = "jana";

    private final Connection owner;
    private final int contracts;
    private final long seller;
    private final LocalDate today;

    private BenchSpace(Connection owner, int contracts) throws SQLException {
        this.owner = owner;
        this.contracts = contracts;
        this.today = LocalDate.parse(text("SELECT COALESCE((SELECT today FROM business_clock), CURRENT_DATE)"));
        this.seller = new SqlSpace(owner, "BENCH").fill(contracts, today.withDayOfMonth(1));
        owner.setAutoCommit(true);
        execute("INSERT INTO account_login (account_id, login) SELECT MIN(id), '" + MEMBER + "' FROM account");
    }

    static BenchSpace of(RealStack stack, int contracts) throws SQLException {
        return new BenchSpace(new Database(stack.settings()).connect("kontor"), contracts);
    }

    int contracts() {
        return contracts;
    }

    long seller() {
        return seller;
    }

    LocalDate today() {
        return today;
    }

    Connection owner() {
        return owner;
    }

    /** Forgets documents and mails that still wait: how fast they go was measured, and answers are measured without. */
    void settle() throws SQLException {
        execute("DELETE FROM invoice_rendering");
        execute("UPDATE message SET state = 'SENT' WHERE state IN ('WAITING', 'PENDING')");
    }

    /** Old debts of all accounts, due a day to three months ago, until that many items are overdue. */
    void owe(int items) throws SQLException {
        long missing =
                items - number("SELECT COUNT(*) FROM open_entry WHERE due_on < '" + today + "' AND open_amount > 0");
        String accounts = "SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS n FROM account";
        for (long left = missing; left > 0; left -= contracts) {
            String since = "'" + today + "' - INTERVAL MOD(n, 90) + 1 DAY";
            execute(
                    "INSERT INTO ledger_entry (id, account_id, seller_id, kind, document_number, amount, booked_on, due_on,"
                            + " due_source, thirty_day_notice) SELECT (SELECT MAX(id) FROM ledger_entry) + n, id, "
                            + seller
                            + ", 'OPENING', CONCAT('OLD-', n, '-', " + left + "), 100 + MOD(n, 77), " + since
                            + " - INTERVAL 14 DAY, "
                            + since + ", 'TERMS', FALSE FROM (" + accounts + ") a WHERE n <= " + left);
        }
        execute("ANALYZE TABLE ledger_entry, open_entry");
    }

    /** Documents wait, so that a run is measured alone. */
    void pauseRendering() throws SQLException {
        execute("REPLACE INTO job_failure (work, subject_id, attempts, failed_at, next_at, reason) VALUES"
                + " ('invoice-files', 0, 1, UTC_TIMESTAMP(6), '9999-01-01', 'paused by the benchmark')");
    }

    void resumeRendering() throws SQLException {
        execute("DELETE FROM job_failure WHERE work = 'invoice-files'");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    String text(String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
