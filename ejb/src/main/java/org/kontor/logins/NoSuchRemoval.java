package org.kontor.logins;

import org.kontor.BusinessException;

/** There is no such login to delete, or that is over. */
public final class NoSuchRemoval extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchRemoval() {
        super("login.noSuchRemoval");
    }
}
