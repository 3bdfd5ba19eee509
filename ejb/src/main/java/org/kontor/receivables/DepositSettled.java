package org.kontor.receivables;

import org.kontor.BusinessException;

/** A deposit is settled once. */
public final class DepositSettled extends BusinessException {
    private static final long serialVersionUID = 1L;

    DepositSettled(String number) {
        super("deposit.settled", number);
    }
}
