package org.kontor.logins;

import org.kontor.BusinessException;

/** No open invitation has that key: it is wrong, was used, or is too old. */
public final class KeyRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    KeyRefused() {
        super("login.keyRefused");
    }
}
