package org.kontor.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plain SQL for repositories, in the caller's transaction; outside of one, each call commits by itself.
 *
 * <p>Statements come from the code, values only as parameters. Write what Hibernate still holds back with
 * {@code EntityManager.flush()} before asking for it here.
 */
@ApplicationScoped
public class Sql {
    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource dataSource;

    /** Reads one row of a result; the cursor stands on it. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Several statements on one connection, as bulk inserts need them. */
    @FunctionalInterface
    public interface Statements<T> {
        T run(Connection connection) throws SQLException;
    }

    /**
     * @throws DatabaseFailure if a statement fails; the transaction rolls back
     */
    public <T> T with(Statements<T> statements) {
        try (Connection connection = dataSource.getConnection()) {
            return statements.run(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** All rows; the query itself bounds how many. */
    public <T> List<T> list(String query, RowReader<T> reader, Object... values) {
        return with(connection -> {
            try (PreparedStatement statement = prepared(connection, query, values);
                    ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(reader.read(result));
                }
                return rows;
            }
        });
    }

    public <T> Optional<T> first(String query, RowReader<T> reader, Object... values) {
        return list(query, reader, values).stream().findFirst();
    }

    /** For counts and sums: the first column of the only row. */
    public long number(String query, Object... values) {
        return first(query, row -> row.getLong(1), values).orElseThrow();
    }

    public boolean exists(String query, Object... values) {
        return first(query, row -> true, values).orElse(false);
    }

    /**
     * @return how many rows were inserted, changed or deleted: conditional updates check it
     */
    public int update(String statement, Object... values) {
        return with(connection -> {
            try (PreparedStatement prepared = prepared(connection, statement, values)) {
                return prepared.executeUpdate();
            }
        });
    }

    /** So many question marks for an {@code IN (…)}; at least one. */
    public static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
