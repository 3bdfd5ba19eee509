package org.kontor.documents;

/** A document of the archive and what it belongs to. */
public record ArchivedDocument(String subjectType, long subjectId, DocumentRow document) {}
