package org.kontor.receivables;

import org.kontor.BusinessException;

/** There is no receipt or refund with that id. */
public final class NoSuchReceipt extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchReceipt(long entryId) {
        super("receivables.noSuchReceipt", entryId);
    }
}
