package org.kontor.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** What Flyway's history says about the database, asked with the application's own user. */
@ApplicationScoped
class Schema {
    // Repeatable migrations have no version.
    private static final String HISTORY =
            "SELECT (SELECT COUNT(*) FROM flyway_schema_history WHERE success = 0), (SELECT version FROM"
                    + " flyway_schema_history WHERE version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1)";
    private static final int PATIENCE_SECONDS = 5;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource dataSource;

    /**
     * The newest version; empty if nothing is migrated or a migration failed.
     *
     * @throws SQLException if the database does not answer or has no history yet
     */
    Optional<String> version() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet row = statement.executeQuery(HISTORY)) {
                row.next();
                return row.getInt(1) == 0 ? Optional.ofNullable(row.getString(2)) : Optional.empty();
            }
        }
    }
}
