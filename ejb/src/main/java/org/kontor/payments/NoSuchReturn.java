package org.kontor.payments;

import org.kontor.BusinessException;

/** There is no such return. */
public final class NoSuchReturn extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchReturn(long id) {
        super("payments.returnUnknown", Long.toString(id));
    }
}
