package org.kontor.orders;

import org.kontor.BusinessException;

/** Nobody can take anything by themselves there. */
public final class NoSuchShelf extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchShelf() {
        super("taking.noSuchPlace");
    }
}
