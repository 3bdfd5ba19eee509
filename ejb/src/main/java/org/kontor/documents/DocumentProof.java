package org.kontor.documents;

import java.util.List;

/**
 * What a check of the archive found.
 *
 * @param checked how many documents
 * @param lastId where to go on
 * @param damaged ids of those whose bytes do not match their hash
 */
public record DocumentProof(int checked, long lastId, List<Long> damaged) {}
