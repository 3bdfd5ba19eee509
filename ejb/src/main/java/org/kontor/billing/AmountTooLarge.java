package org.kontor.billing;

import org.kontor.BusinessException;

/** A price times its quantity is beyond anything a contract can mean; the account is parked. */
public final class AmountTooLarge extends BusinessException {
    private static final long serialVersionUID = 1L;

    AmountTooLarge(String plan) {
        super("billing.amountTooLarge", plan);
    }
}
