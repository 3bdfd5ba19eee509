package org.kontor.jobs;

import java.time.Instant;

/**
 * Something background work could not do.
 *
 * @param subjectId what failed; 0 for the work as a whole
 * @param attempts how often it was tried
 * @param nextAt when it is tried again; {@link #PARKED} if a person has to look first
 */
public record Failure(String work, long subjectId, int attempts, Instant failedAt, Instant nextAt, String reason) {
    /** No further attempt. */
    public static final Instant PARKED = Instant.parse("9999-12-31T00:00:00Z");

    public boolean isParked() {
        return nextAt.equals(PARKED);
    }

    String alert() {
        String what = subjectId == Failures.WHOLE_WORK ? "Work " + work : "Work " + work + ", subject " + subjectId;
        String then = isParked() ? "parked: it waits for a person" : "next attempt at " + nextAt;
        return what + " failed, attempt " + attempts + "; " + then + ". " + reason;
    }
}
