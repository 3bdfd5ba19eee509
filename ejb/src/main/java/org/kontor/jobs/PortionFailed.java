package org.kontor.jobs;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.function.LongConsumer;

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

    /**
     * Does one after the other.
     *
     * @throws PortionFailed with the first that fails; those after it are done with the next portion
     */
    public static void each(List<Long> subjects, LongConsumer work) {
        for (Long id : subjects) {
            try {
                work.accept(id);
            } catch (RuntimeException e) {
                throw new PortionFailed(id, e);
            }
        }
    }

    public long subjectId() {
        return subjectId;
    }
}
