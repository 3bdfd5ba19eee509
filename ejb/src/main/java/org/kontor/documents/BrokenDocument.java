package org.kontor.documents;

/**
 * A document that is not what was archived.
 *
 * @param name of its file; empty if it is gone
 */
public record BrokenDocument(long id, String name, DocumentFault fault) {}
