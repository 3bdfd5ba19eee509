package org.kontor.payments;

import org.kontor.BusinessException;

/** No open item can be collected. */
public final class NothingToCollect extends BusinessException {
    private static final long serialVersionUID = 1L;

    NothingToCollect() {
        super("payments.nothingToCollect");
    }
}
