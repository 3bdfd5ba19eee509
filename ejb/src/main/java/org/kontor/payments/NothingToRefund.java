package org.kontor.payments;

import org.kontor.BusinessException;

/** Nothing is left in a run of refunds. */
public final class NothingToRefund extends BusinessException {
    private static final long serialVersionUID = 1L;

    NothingToRefund(String run) {
        super("payments.nothingToRefund", run);
    }
}
