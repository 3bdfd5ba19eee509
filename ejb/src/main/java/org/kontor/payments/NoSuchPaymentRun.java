package org.kontor.payments;

import org.kontor.BusinessException;

/** There is no such run of payments. */
public final class NoSuchPaymentRun extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchPaymentRun(long id) {
        super("payments.runUnknown", Long.toString(id));
    }
}
