package org.kontor.invoicing;

import jakarta.ejb.ApplicationException;

/** The transaction of a chunk failed; nothing of it is left. */
@ApplicationException(rollback = true)
class ChunkFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long chunkId;

    ChunkFailed(long chunkId, Throwable cause) {
        super(cause);
        this.chunkId = chunkId;
    }

    long chunkId() {
        return chunkId;
    }
}
