package org.kontor.orders;

import org.kontor.BusinessException;

/** The caller took no such thing. */
public final class NoSuchTaking extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchTaking() {
        super("taking.noSuchTaking");
    }
}
