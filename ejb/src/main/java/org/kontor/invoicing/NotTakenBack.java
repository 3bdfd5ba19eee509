package org.kontor.invoicing;

import org.kontor.BusinessException;

/** A cancellation is final, and a correction is corrected by cancelling it. */
public final class NotTakenBack extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotTakenBack(InvoiceKind kind, String number) {
        super("invoice.notTakenBack." + kind.name(), number);
    }
}
