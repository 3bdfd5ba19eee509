package org.kontor.invoicing;

/** What is to be done with the accounts of a chunk, or was. */
enum ChunkState {
    TO_DRAFT,
    DRAFTED,
    TO_ISSUE,
    ISSUED,
    TO_DISCARD,
    DISCARDED
}
