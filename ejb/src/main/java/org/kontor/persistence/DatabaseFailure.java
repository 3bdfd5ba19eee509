package org.kontor.persistence;

import java.sql.SQLException;

/** A statement failed: the database is away, chose this transaction to break a deadlock, or a constraint said no. */
public class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DUPLICATE_KEY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;

    private final int code;

    public DatabaseFailure(SQLException cause) {
        super(cause);
        this.code = cause.getErrorCode();
    }

    /** A unique key already holds these values. */
    public boolean isDuplicate() {
        return code == DUPLICATE_KEY;
    }

    /** The same transaction, tried again, may well succeed. */
    public boolean isWorthRetrying() {
        return code == DEADLOCK || code == LOCK_WAIT_TIMEOUT;
    }
}
