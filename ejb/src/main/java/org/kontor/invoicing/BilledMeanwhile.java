package org.kontor.invoicing;

import org.kontor.BusinessException;

/** A run bills the same days at this very moment; tried again, it works. */
public final class BilledMeanwhile extends BusinessException {
    private static final long serialVersionUID = 1L;

    BilledMeanwhile(String number) {
        super("invoice.billedMeanwhile", number);
    }
}
