package org.kontor.kills;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** Single answers of the database, asked past the application. */
final class Rows {
    private Rows() {}

    static long number(Connection connection, String sql) throws SQLException {
        return amount(connection, sql).longValueExact();
    }

    static BigDecimal amount(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            BigDecimal value = row.getBigDecimal(1);
            return value == null ? BigDecimal.ZERO : value;
        }
    }

    static LocalDate businessDate(Connection connection) throws SQLException {
        return date(connection, "SELECT COALESCE((SELECT today FROM business_clock), CURRENT_DATE)");
    }

    private static LocalDate date(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1, LocalDate.class);
        }
    }
}
