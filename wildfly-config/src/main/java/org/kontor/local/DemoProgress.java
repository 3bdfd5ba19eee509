package org.kontor.local;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Shows how far the demo space is filled; the server fills it, this only looks. */
final class DemoProgress {
    private static final int WIDTH = 30;

    private final Settings settings;
    private final PrintStream out;

    DemoProgress(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    void await() {
        long end = System.nanoTime() + Duration.ofMinutes(30).toNanos();
        int shown = -1;
        while (System.nanoTime() < end) {
            int percent = percent();
            if (percent != shown) {
                show(percent);
                shown = percent;
            }
            if (percent >= 100) {
                break;
            }
            Wait.millis(500);
        }
        out.println();
    }

    private void show(int percent) {
        int done = percent * WIDTH / 100;
        String bar = "#".repeat(done) + ".".repeat(WIDTH - done);
        boolean terminal = System.console() != null;
        out.print((terminal ? "\r" : "") + "  demo space [" + bar + "] " + percent + " %" + (terminal ? "" : "\n"));
        out.flush();
    }

    private int percent() {
        String user = settings.get("KONTOR_DB_USER", "kontor");
        String password = settings.get("KONTOR_DB_PASSWORD", "kontor");
        try (Connection connection = DriverManager.getConnection(settings.databaseUrl(), user, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT done, total FROM demo_progress")) {
            return row.next() && row.getInt(2) > 0 ? row.getInt(1) * 100 / row.getInt(2) : 0;
        } catch (SQLException e) {
            throw new StackException("The database does not answer: " + e.getMessage(), e);
        }
    }
}
