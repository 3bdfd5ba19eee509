package org.kontor.documents;

import java.util.List;

/**
 * What a check of the archive found.
 *
 * @param checked how many documents
 * @param lastId where to go on
 * @param broken those that are not what was archived
 */
public record DocumentProof(int checked, long lastId, List<BrokenDocument> broken) {
    public DocumentProof {
        broken = List.copyOf(broken);
    }
}
