package org.kontor.banking;

import org.kontor.BusinessException;

/** No bank transaction has this id. */
public class NoSuchPayment extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchPayment(long id) {
        super("matching.payment.unknown", Long.toString(id));
    }
}
