package org.kontor.jobs;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;

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
        each(subjects, Long::longValue, work::accept);
    }

    /** As {@link #each(List, LongConsumer)}, of things that have an id. */
    public static <T> void each(List<T> subjects, ToLongFunction<T> id, Consumer<T> work) {
        for (T subject : subjects) {
            try {
                work.accept(subject);
            } catch (RuntimeException e) {
                throw new PortionFailed(id.applyAsLong(subject), e);
            }
        }
    }

    public long subjectId() {
        return subjectId;
    }
}
