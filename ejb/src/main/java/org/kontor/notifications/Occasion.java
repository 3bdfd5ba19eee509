package org.kontor.notifications;

/**
 * What a message is about and why now; there is never a second message of the same occasion.
 *
 * @param subjectType what it is about, in one word: {@code invoice}
 * @param subjectId id of what it is about
 * @param kind which text, a template of this package: {@code invoice}
 * @param name which of several occasions for the same text: {@code issue}
 */
public record Occasion(String subjectType, long subjectId, String kind, String name) {}
