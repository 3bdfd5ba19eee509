package org.kontor.audit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the trail: what was done, by whom, at which time and on which date of the business. Where the key of a person
 * was destroyed, actor or facts are {@link #ERASED}.
 */
public record AuditEntry(long id, Instant recordedAt, LocalDate businessDate, String actor, AuditFact fact) {
    /** Instead of what cannot be read any more. */
    public static final String ERASED = "(erased)";
}
