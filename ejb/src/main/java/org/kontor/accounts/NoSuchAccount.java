package org.kontor.accounts;

import org.kontor.BusinessException;

/** There is no account with that id. */
public final class NoSuchAccount extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchAccount(Object id) {
        super("account.unknown", id);
    }
}
