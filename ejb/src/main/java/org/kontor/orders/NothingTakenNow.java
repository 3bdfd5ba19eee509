package org.kontor.orders;

import org.kontor.BusinessException;

/** Nothing can be taken on that account now. Why, and how much, is told only to those who pay for it. */
public final class NothingTakenNow extends BusinessException {
    private static final long serialVersionUID = 1L;

    /**
     * @param payer name of the account
     */
    NothingTakenNow(String payer) {
        super("taking.notNow", payer);
    }
}
