package org.kontor.audit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the trail: what was done, by whom, at which time and on which date of the business. Where the key of a person
 * was destroyed, actor or facts are {@link #ERASED}; what does not fit its key is {@link #FOREIGN}.
 */
public record AuditEntry(long id, Instant recordedAt, LocalDate businessDate, String actor, AuditFact fact) {
    /** Instead of what cannot be read any more. */
    public static final String ERASED = "(erased)";

    /** Instead of what was changed, or moved here from another entry, past the application. */
    public static final String FOREIGN = "(does not fit its key)";
}
