package org.kontor.receivables;

import org.kontor.BusinessException;

/** There is no deposit with that id. */
public final class NoSuchDeposit extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchDeposit(long id) {
        super("deposit.unknown", id);
    }
}
