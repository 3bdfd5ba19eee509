package org.kontor.audit;

/**
 * What was done to what.
 *
 * @param action as {@code subject.verb}, at most 60 characters
 * @param subjectType class of the subject in one word
 * @param subjectId id or code of the subject
 * @param facts cut after {@value #LONGEST} characters
 */
public record AuditFact(String action, String subjectType, String subjectId, String facts) {
    private static final int LONGEST = 4000;

    public AuditFact {
        facts = facts.length() > LONGEST ? facts.substring(0, LONGEST) : facts;
    }

    public static AuditFact of(String action, String subjectType, long subjectId, String facts) {
        return new AuditFact(action, subjectType, Long.toString(subjectId), facts);
    }
}
