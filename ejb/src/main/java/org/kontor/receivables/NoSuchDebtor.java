package org.kontor.receivables;

import org.kontor.BusinessException;

/** The account has nothing to do with that seller, or is somebody else's. */
public final class NoSuchDebtor extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchDebtor(long accountId) {
        super("statement.noSuchDebtor", accountId);
    }
}
