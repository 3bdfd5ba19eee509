package org.kontor.letters;

import java.time.Instant;

/**
 * A version of a seller's letterhead as a list shows it.
 *
 * @param id 0 is the shipped look
 */
public record LetterheadVersion(long id, Instant madeAt, String madeBy) {}
