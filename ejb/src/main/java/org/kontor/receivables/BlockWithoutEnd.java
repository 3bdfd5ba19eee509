package org.kontor.receivables;

import org.kontor.BusinessException;

/** What somebody decided lasts until a day: else it is forgotten. */
public final class BlockWithoutEnd extends BusinessException {
    private static final long serialVersionUID = 1L;

    BlockWithoutEnd() {
        super("block.withoutEnd");
    }

    @Override
    public String field() {
        return "blockUntil";
    }
}
