package org.kontor.persistence;

/**
 * What a client was told.
 *
 * @param status HTTP status
 * @param location URL of what was created, or empty
 * @param body JSON, or empty
 */
public record StoredAnswer(int status, String location, String body) {}
