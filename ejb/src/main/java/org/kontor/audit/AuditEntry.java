package org.kontor.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One line of the trail: what was done, by whom, at which time and on which date of the business. */
public record AuditEntry(long id, Instant recordedAt, LocalDate businessDate, String actor, AuditFact fact) {
    /** As its seal covers it. */
    SealedRow sealed() {
        return new SealedRow(
                id,
                List.of(
                        recordedAt.toString(),
                        businessDate.toString(),
                        actor,
                        fact.action(),
                        fact.subjectType(),
                        fact.subjectId(),
                        fact.facts()));
    }
}
