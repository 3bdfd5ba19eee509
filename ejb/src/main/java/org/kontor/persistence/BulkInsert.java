package org.kontor.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Many rows of one table in one round trip: a batch that the driver sends by MariaDB's bulk protocol. Rows go
 * out when five thousand are waiting and by {@link #send()}; rows not sent when an error closes it are forgotten.
 */
public final class BulkInsert implements AutoCloseable {
    private static final int MOST = 5000;

    private final PreparedStatement statement;
    private int waiting;

    /**
     * @param insert the whole statement with a question mark for each value
     */
    public BulkInsert(Connection connection, String insert) throws SQLException {
        statement = connection.prepareStatement(insert);
    }

    /** One row; each column always gets values of the same type, or null. */
    public void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        waiting++;
        if (waiting == MOST) {
            send();
        }
    }

    /** To be called after the last row. */
    public void send() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
