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
