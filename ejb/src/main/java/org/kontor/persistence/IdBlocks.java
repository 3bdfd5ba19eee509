package org.kontor.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Ids for rows that runs write in bulk: from sequences that step by {@link #SIZE}, so that a thousand rows cost one
 * question. What is left of a block is thrown away.
 */
public final class IdBlocks {
    /** The increment of every sequence that is used here. */
    public static final int SIZE = 1000;

    private final Connection connection;
    private final String sequence;
    private long next;
    private long end;

    /**
     * @param sequence name of a sequence, from the code, never from outside
     */
    public IdBlocks(Connection connection, String sequence) {
        this.connection = connection;
        this.sequence = sequence;
    }

    /** An id no row has had and none will get. */
    public long next() throws SQLException {
        if (next == end) {
            next = firstOfBlock();
            end = next + SIZE;
        }
        return next++;
    }

    private long firstOfBlock() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT NEXT VALUE FOR " + sequence);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
