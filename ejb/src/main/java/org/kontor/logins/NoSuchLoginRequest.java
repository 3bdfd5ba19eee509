package org.kontor.logins;

import org.kontor.BusinessException;

/** There is no such invitation, or it is over. */
public final class NoSuchLoginRequest extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchLoginRequest() {
        super("login.unknown");
    }
}
