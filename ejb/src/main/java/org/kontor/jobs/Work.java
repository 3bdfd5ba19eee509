package org.kontor.jobs;

import java.time.LocalDate;

/**
 * Something that is done in the background, portion by portion, by any node: the seam between features and the
 * dispatcher, which calls every bean of this type in the role {@code system}.
 *
 * <p>Everything it knows is in the database. A portion claims what it does with {@code FOR UPDATE SKIP LOCKED} in the
 * transaction that does it; a node that dies leaves nothing behind. Portions of one work may run at the same time.
 *
 * <p>A portion that fails for one subject throws {@link PortionFailed}: the dispatcher counts the attempt. The work's
 * claim leaves out subjects that wait or are parked:
 * {@code NOT EXISTS (SELECT 1 FROM job_failure f WHERE f.work = '...' AND f.subject_id = ... AND f.next_at > now)}.
 */
public interface Work {

    /** Unique, short, stable: it is stored. */
    String name();

    /**
     * Whether the business has to wait for this work before its next day begins: something is not done and not parked.
     * Work that another node is just doing is left until that commits. A plain question to the database, cheap.
     */
    boolean isLeft(LocalDate businessDate);

    /**
     * Does one portion, some seconds at most, in transactions of its own.
     *
     * @return whether something was done, so that it is worth calling again at once
     * @throws PortionFailed if one subject cannot be done now
     */
    boolean doPortion(LocalDate businessDate);

    /** How many portions a node may do at the same time. */
    default int workers() {
        return 1;
    }
}
