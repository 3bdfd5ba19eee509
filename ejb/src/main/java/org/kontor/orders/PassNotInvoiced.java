package org.kontor.orders;

import org.kontor.BusinessException;

/** A pass is given back once it is invoiced: the correction names its invoice. */
public final class PassNotInvoiced extends BusinessException {
    private static final long serialVersionUID = 1L;

    PassNotInvoiced() {
        super("pass.notInvoiced");
    }
}
