package org.kontor.audit;

import java.util.Optional;

/**
 * What was done to what.
 *
 * @param action as {@code subject.verb}, at most 60 characters
 * @param subjectType class of the subject in one word
 * @param subjectId id or code of the subject
 * @param facts cut after {@value #LONGEST} characters
 * @param about whom the facts tell of by name or in free words: they are encrypted with a key of that person; empty if
 *     they are numbers, days and codes
 */
public record AuditFact(String action, String subjectType, String subjectId, String facts, Optional<Person> about) {
    private static final int LONGEST = 4000;

    public AuditFact {
        facts = facts.length() > LONGEST ? facts.substring(0, LONGEST) : facts;
    }

    public AuditFact(String action, String subjectType, String subjectId, String facts) {
        this(action, subjectType, subjectId, facts, Optional.empty());
    }

    public static AuditFact of(String action, String subjectType, long subjectId, String facts) {
        return new AuditFact(action, subjectType, Long.toString(subjectId), facts);
    }

    /** The same, told of a person. */
    public AuditFact about(Person person) {
        return new AuditFact(action, subjectType, subjectId, facts, Optional.of(person));
    }
}
