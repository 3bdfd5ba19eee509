package org.kontor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The embedded MariaDB: real tables on disk under {@code .kontor/data/mariadb}, durable commits, one schema owner and
 * one application user that may read and write rows and nothing else.
 */
public final class Database extends Server {
    private final List<String> schemas;

    public Database(Settings settings) {
        this(settings, List.of("kontor"));
    }

    /** @param schemas names of the schemas to create; plain words, they go into SQL as they are */
    public Database(Settings settings, List<String> schemas) {
        super("mariadb", settings);
        this.schemas = List.copyOf(schemas);
    }

    @Override
    List<Port> ports() {
        return List.of(Port.DATABASE);
    }

    @Override
    ProcessBuilder command() throws IOException {
        Path data = settings.home().resolve("data/mariadb");
        if (!Files.exists(data.resolve("mysql"))) {
            install(data);
        }
        Path init = settings.run().resolve("init.sql");
        Files.writeString(init, initialSql());
        List<String> command = new ArrayList<>(List.of(
                settings.mariadb().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + settings.mariadb(),
                "--datadir=" + data,
                "--bind-address=127.0.0.1",
                "--port=" + settings.port(Port.DATABASE),
                "--socket=" + socket(),
                "--pid-file=" + data.resolve("mariadbd.pid"),
                "--init-file=" + init,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--max-allowed-packet=67108864",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + settings.get("KONTOR_DB_BUFFER_POOL", "512M")));
        asRoot(command);
        return withLibraries(new ProcessBuilder(command));
    }

    @Override
    boolean isReady() {
        try (Connection connection = connect(schemas.get(0))) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** A connection as the schema's owner, as only the launcher and tests use it. */
    public Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(
                settings.databaseUrl(schema) + "?connectTimeout=2000", "kontor_owner", "kontor_owner");
    }

    @Override
    Duration patience() {
        return Duration.ofSeconds(180);
    }

    /** For tests that need a database and nothing else. */
    public void startAndAwait() {
        start();
        awaitReady();
    }

    public void end() {
        stop();
    }

    private void install(Path data) throws IOException {
        Files.createDirectories(data);
        List<String> command = new ArrayList<>(List.of(
                "bash",
                settings.mariadb().resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + settings.mariadb(),
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve"));
        asRoot(command);
        Process install = withLibraries(new ProcessBuilder(command))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        try {
            if (!install.waitFor(60, TimeUnit.SECONDS) || install.exitValue() != 0) {
                throw new StackException("The database could not be set up.\n" + Log.tail(log()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while setting up the database.", e);
        }
    }

    /** Runs at every start: what is there stays. The application user can neither change tables nor drop triggers. */
    private String initialSql() {
        StringBuilder sql = new StringBuilder();
        sql.append("CREATE USER IF NOT EXISTS kontor_owner@'127.0.0.1' IDENTIFIED BY 'kontor_owner';\n");
        sql.append("CREATE USER IF NOT EXISTS kontor@'127.0.0.1' IDENTIFIED BY 'kontor';\n");
        for (String schema : schemas) {
            sql.append("CREATE DATABASE IF NOT EXISTS ").append(schema).append(" CHARACTER SET utf8mb4;\n");
            sql.append("GRANT ALL ON ").append(schema).append(".* TO kontor_owner@'127.0.0.1';\n");
            sql.append("GRANT SELECT, INSERT, UPDATE, DELETE ON ").append(schema);
            sql.append(".* TO kontor@'127.0.0.1';\n");
        }
        // For the benchmark's figures: statements, rows and redo are read from the server's status.
        sql.append("GRANT PROCESS ON *.* TO kontor_owner@'127.0.0.1';\n");
        return sql.toString();
    }

    // A socket path must stay under 107 characters, and nobody connects through it.
    private Path socket() {
        return Path.of(System.getProperty("java.io.tmpdir"), "kontor-" + settings.port(Port.DATABASE) + ".sock");
    }

    private ProcessBuilder withLibraries(ProcessBuilder builder) {
        builder.environment()
                .put("LD_LIBRARY_PATH", settings.mariadb().resolve("libs").toString());
        return builder;
    }

    private static void asRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }
}
