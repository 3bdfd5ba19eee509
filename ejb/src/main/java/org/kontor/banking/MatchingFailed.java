package org.kontor.banking;

import jakarta.ejb.ApplicationException;

/** A set of payments could not be matched; rolls back. */
@ApplicationException(rollback = true)
class MatchingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long firstId;

    MatchingFailed(long firstId, Throwable cause) {
        super(cause);
        this.firstId = firstId;
    }

    long firstId() {
        return firstId;
    }
}
