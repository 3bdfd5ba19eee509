package org.kontor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.testing.RealStack;

/** Counters of the servers, read before and after what is measured. */
final class Meter {
    private static final String STATUS = """
            SELECT SUM(CASE WHEN variable_name IN ('HANDLER_WRITE', 'HANDLER_UPDATE', 'HANDLER_DELETE')
                THEN variable_value END),
              SUM(CASE WHEN variable_name = 'INNODB_LSN_CURRENT' THEN variable_value END)
            FROM information_schema.global_status""";
    // What comes and goes with a run is no cost of keeping an invoice.
    private static final String BYTES = """
            SELECT SUM(data_length + index_length) FROM information_schema.tables
            WHERE table_schema = 'kontor' AND table_name NOT IN ('draft', 'draft_line', 'audit_unsealed')""";

    private static final Pattern STATEMENTS =
            Pattern.compile("(?m)^\\w*prepared_statement_cache_access_count\\w*\\{[^}]*\"KontorDS\"[^}]*} ([0-9.E]+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI metricsAddress;
    private final BenchSpace space;
    private final ProcessHandle server;
    private final ProcessHandle database;

    Meter(RealStack stack, BenchSpace space) throws IOException {
        this.space = space;
        this.metricsAddress = URI.create(stack.managementUrl() + "/prometheus");
        this.server = process(stack, "wildfly");
        this.database = process(stack, "mariadb");
    }

    private static ProcessHandle process(RealStack stack, String name) throws IOException {
        Path pid = stack.settings().home().resolve("run").resolve(name + ".pid");
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).split(" ")[0]))
                .orElseThrow();
    }

    long serverPid() {
        return server.pid();
    }

    Reading read() throws SQLException {
        try (Statement statement = space.owner().createStatement();
                ResultSet row = statement.executeQuery(STATUS)) {
            row.next();
            return new Reading(
                    System.nanoTime(), cpu(server), cpu(database), statements(), row.getLong(1), row.getLong(2));
        }
    }

    /**
     * What the application asked of its datasource, by WildFly's own count of prepared statements: the database counts
     * every row of a bulk insert as a question of its own.
     */
    private long statements() {
        try {
            String metrics = http.send(
                            HttpRequest.newBuilder(metricsAddress).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            Matcher count = STATEMENTS.matcher(metrics);
            if (!count.find()) {
                throw new IOException("The server's metrics do not count the statements of KontorDS.");
            }
            return (long) Double.parseDouble(count.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Exact only after an ANALYZE, which is part of it; slow, so outside of what is timed. */
    long tableBytes() throws SQLException {
        for (String table : StoredTables.NAMES) {
            space.text("ANALYZE TABLE " + table);
        }
        return space.number(BYTES);
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Everything since the servers started. */
    record Reading(long nanos, Duration serverCpu, Duration databaseCpu, long statements, long rows, long redoBytes) {
        Cost since(Reading before) {
            return new Cost(
                    (nanos - before.nanos) / 1e9,
                    serverCpu.minus(before.serverCpu).toMillis(),
                    databaseCpu.minus(before.databaseCpu).toMillis(),
                    statements - before.statements,
                    rows - before.rows,
                    redoBytes - before.redoBytes);
        }
    }

    /** What something cost. */
    record Cost(double seconds, double serverMillis, double databaseMillis, long statements, long rows, long redo) {
        Cost plus(Cost other) {
            return new Cost(
                    seconds + other.seconds,
                    serverMillis + other.serverMillis,
                    databaseMillis + other.databaseMillis,
                    statements + other.statements,
                    rows + other.rows,
                    redo + other.redo);
        }
    }
}
