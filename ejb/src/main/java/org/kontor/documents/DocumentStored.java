package org.kontor.documents;

/** A document was archived, in the transaction that observes this. */
public record DocumentStored(String subjectType, long subjectId, String kind) {}
