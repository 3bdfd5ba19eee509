package org.kontor.receivables;

import org.kontor.BusinessException;

/** A payment of one account, or to one seller, does not pay what another owes. */
public final class NotOfTheDebtor extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotOfTheDebtor(long entryId) {
        super("receivables.notOfTheDebtor", entryId);
    }
}
