package org.kontor.audit;

import java.time.Instant;
import java.time.LocalDate;

/** One line of the trail: what was done, by whom, at which time and on which date of the business. */
public record AuditEntry(long id, Instant recordedAt, LocalDate businessDate, String actor, AuditFact fact) {}
