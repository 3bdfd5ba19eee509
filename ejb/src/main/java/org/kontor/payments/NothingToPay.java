package org.kontor.payments;

import org.kontor.BusinessException;

/** There is no such document, or nothing is open of it. */
public final class NothingToPay extends BusinessException {
    private static final long serialVersionUID = 1L;

    NothingToPay(String documentNumber) {
        super("payment.nothingToPay", documentNumber);
    }
}
