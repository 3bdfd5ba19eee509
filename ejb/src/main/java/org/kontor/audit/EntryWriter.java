package org.kontor.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.kontor.identity.Roles;
import org.kontor.persistence.UtcTime;

/** Writes entries of one actor at one moment; who acts is encrypted, unless it is Kontor itself. Pure. */
record EntryWriter(String actor, LocalDate businessDate, Instant now) {

    /** With which keys a fact is written; none for what Kontor does by itself and tells of nobody. */
    Set<KeyName> keys(AuditFact fact) {
        Keeping keeping = Keeping.of(fact.action());
        Set<KeyName> keys = new LinkedHashSet<>();
        if (isPerson()) {
            keys.add(new KeyName(Person.login(actor), keeping));
        }
        fact.about().ifPresent(person -> keys.add(new KeyName(person, keeping)));
        return keys;
    }

    /** Its id comes from the database. */
    StoredEntry write(AuditFact fact, Map<KeyName, AuditKey> keys) {
        Keeping keeping = Keeping.of(fact.action());
        LocalDateTime at = UtcTime.of(now);
        StoredEntry.Place place = new StoredEntry.Place(fact.action(), fact.subjectType(), fact.subjectId());
        SealedText who = isPerson()
                ? SealedText.of(actor, keys.get(new KeyName(Person.login(actor), keeping)), place.of("actor", at))
                : SealedText.clear(actor);
        SealedText said = fact.about()
                .map(person ->
                        SealedText.of(fact.facts(), keys.get(new KeyName(person, keeping)), place.of("facts", at)))
                .orElseGet(() -> SealedText.clear(fact.facts()));
        return new StoredEntry(0, at, businessDate, place, who, said);
    }

    private boolean isPerson() {
        return !actor.equals(Roles.SYSTEM);
    }
}
