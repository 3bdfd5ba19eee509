package org.kontor.payments;

import org.kontor.BusinessException;

/** The document is being collected by direct debit: another payment would pay it twice. */
public final class DebitOnItsWay extends BusinessException {
    private static final long serialVersionUID = 1L;

    DebitOnItsWay(String documentNumber) {
        super("payment.debitOnItsWay", documentNumber);
    }
}
