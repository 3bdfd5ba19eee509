package org.kontor.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kontor.testing.InContainer;

/** The application's database user reads and writes rows and can do nothing else. */
class DatabaseUsersIT extends InContainer {

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource application;

    @Test
    void readsCommittedRowsOnly() throws SQLException {
        try (Connection connection = application.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void cannotChangeTheSchema() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("CREATE TABLE intruder (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }
}
