package org.kontor.receivables;

import org.kontor.BusinessException;

/** The block is not there, or ended before. */
public final class BlockEnded extends BusinessException {
    private static final long serialVersionUID = 1L;

    BlockEnded() {
        super("block.ended");
    }
}
