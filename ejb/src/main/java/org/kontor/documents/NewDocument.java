package org.kontor.documents;

import java.time.LocalDate;

/**
 * A document to archive.
 *
 * @param subjectType what it belongs to, in one word: {@code invoice}
 * @param subjectId id of what it belongs to
 * @param kind which of the subject's documents: {@code INVOICE}, {@code XRECHNUNG}; one of a kind and file name
 * @param file its name, type and bytes
 * @param retainUntil the last day it must be kept, see {@link Retention}
 */
public record NewDocument(String subjectType, long subjectId, String kind, DocumentFile file, LocalDate retainUntil) {}
