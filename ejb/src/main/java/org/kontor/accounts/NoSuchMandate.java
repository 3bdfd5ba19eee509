package org.kontor.accounts;

import org.kontor.BusinessException;

/** There is no mandate with that id, or it is somebody else's. */
public final class NoSuchMandate extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchMandate(long id) {
        super("mandate.unknown", id);
    }
}
