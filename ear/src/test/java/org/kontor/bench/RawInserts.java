package org.kontor.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The most this database can do: the very rows of the last run once more, by plain JDBC bulk inserts of the application's
 * user into tables of the same columns and indexes, without triggers and foreign keys. Reading them is not counted.
 */
final class RawInserts {
    /** As many as a run's chunk, for the same number of commits. */
    private static final int INVOICES = 500;

    private final BenchSpace space;
    private final Map<String, Long> written;
    private final Map<String, Long> next = new LinkedHashMap<>();

    /** @param written rows of the last run by table */
    RawInserts(BenchSpace space, Map<String, Long> written) {
        this.space = space;
        this.written = written;
    }

    Result run() throws SQLException {
        for (String table : written.keySet()) {
            space.execute("DROP TABLE IF EXISTS raw_" + table);
            space.execute("CREATE TABLE raw_" + table + " LIKE " + table);
            next.put(table, 0L);
        }
        String url = space.owner().getMetaData().getURL().replaceAll("\\?.*", "") + "?useBulkStmtsForInserts=true";
        try (Connection connection = DriverManager.getConnection(url, "kontor", "kontor")) {
            connection.setAutoCommit(false);
            long nanos = 0;
            long chunks = (written.get("invoice") + INVOICES - 1) / INVOICES;
            for (long chunk = 1; chunk <= chunks; chunk++) {
                Map<String, List<Object[]>> rows = rows(chunk, chunks);
                long start = System.nanoTime();
                for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
                    insert(connection, table.getKey(), table.getValue());
                }
                connection.commit();
                nanos += System.nanoTime() - start;
            }
            return result(nanos);
        }
    }

    private Result result(long nanos) throws SQLException {
        long rows = 0;
        for (String table : written.keySet()) {
            rows += space.number("SELECT COUNT(*) FROM raw_" + table);
            space.execute("DROP TABLE raw_" + table);
        }
        return new Result(nanos / 1e9, rows);
    }

    /** The share of each table that belongs to one chunk. */
    private Map<String, List<Object[]>> rows(long chunk, long chunks) throws SQLException {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        for (Map.Entry<String, Long> table : written.entrySet()) {
            long from = next.get(table.getKey());
            long to = table.getValue() * chunk / chunks;
            next.put(table.getKey(), to);
            if (to > from) {
                rows.put(table.getKey(), read(table.getKey(), from, to - from));
            }
        }
        return rows;
    }

    private List<Object[]> read(String table, long offset, long count) throws SQLException {
        long skipped = space.number("SELECT COUNT(*) FROM " + table) - written.get(table) + offset;
        try (Statement statement = space.owner().createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY " + key(table) + " LIMIT "
                        + count + " OFFSET " + skipped)) {
            int columns = row.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (row.next()) {
                Object[] values = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    values[i] = row.getObject(i + 1);
                }
                rows.add(values);
            }
            return rows;
        }
    }

    private static String key(String table) {
        return switch (table) {
            case "invoice_vat", "invoice_rendering" -> "invoice_id";
            case "open_entry" -> "entry_id";
            case "usage_share" -> "record_id";
            case "number_journal" -> "series_id, year, sequence";
            default -> "id";
        };
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        String places = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO raw_" + table + " VALUES (" + places + ")")) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    record Result(double seconds, long rows) {}
}
