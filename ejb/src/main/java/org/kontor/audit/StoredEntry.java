package org.kontor.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.persistence.UtcTime;

/**
 * An entry of the trail as the database has it.
 *
 * @param recordedAt in UTC
 */
record StoredEntry(
        long id, LocalDateTime recordedAt, LocalDate businessDate, Place place, SealedText actor, SealedText facts) {
    static final String COLUMNS = "id, recorded_at, business_date, actor, action, subject_type, subject_id, facts,"
            + " actor_key, actor_sealed, facts_key, facts_sealed";

    /** What was done to what. */
    record Place(String action, String subjectType, String subjectId) {
        /** What an encrypted text is bound to; its place in the trail is bound by the seals. */
        String of(String field, LocalDateTime recordedAt) {
            return String.join("\n", field, recordedAt.toString(), action, subjectType, subjectId);
        }
    }

    Set<Long> keys() {
        return Stream.of(actor, facts)
                .filter(text -> !text.isClear())
                .map(SealedText::key)
                .collect(Collectors.toSet());
    }

    /**
     * @param keys by id; what has no key any more is erased
     */
    AuditEntry open(Map<Long, AuditKey> keys) {
        return new AuditEntry(
                id,
                UtcTime.instant(recordedAt),
                businessDate,
                open(actor, "actor", keys),
                new AuditFact(place.action(), place.subjectType(), place.subjectId(), open(facts, "facts", keys)));
    }

    private String open(SealedText text, String field, Map<Long, AuditKey> keys) {
        if (text.isClear()) {
            return text.clear();
        }
        AuditKey key = keys.get(text.key());
        if (key == null) {
            return AuditEntry.ERASED;
        }
        // One entry that somebody tampered with must not hide the others; the chain names it.
        return key.open(text.bytes(), place.of(field, recordedAt)).orElse(AuditEntry.FOREIGN);
    }

    /**
     * As its seal covers it.
     *
     * @param form 1 before texts were encrypted
     */
    SealedRow sealed(int form) {
        List<String> readable = List.of(
                UtcTime.instant(recordedAt).toString(),
                businessDate.toString(),
                actor.clear(),
                place.action(),
                place.subjectType(),
                place.subjectId(),
                facts.clear());
        List<String> encrypted = List.of(actor.keyText(), actor.bytesText(), facts.keyText(), facts.bytesText());
        return new SealedRow(
                id,
                form == 1
                        ? readable
                        : Stream.concat(readable.stream(), encrypted.stream()).toList());
    }
}
