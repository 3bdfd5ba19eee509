package org.kontor.receivables;

import org.kontor.BusinessException;

/** A block lasts a day at least. */
public final class BlockEndsBeforeStart extends BusinessException {
    private static final long serialVersionUID = 1L;

    BlockEndsBeforeStart() {
        super("block.endsBeforeStart");
    }

    @Override
    public String field() {
        return "blockUntil";
    }
}
