package org.kontor.jobs;

import jakarta.ejb.ApplicationException;

/** One subject of a work cannot be done now; the rest of the work goes on. Rolls back. */
@ApplicationException(rollback = true)
public class PortionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long subjectId;

    /**
     * @param subjectId what failed, an id the work's claim can leave out; not 0
     */
    public PortionFailed(long subjectId, Throwable cause) {
        super(cause);
        this.subjectId = subjectId;
    }

    public long subjectId() {
        return subjectId;
    }
}
