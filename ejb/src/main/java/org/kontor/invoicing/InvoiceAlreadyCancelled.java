package org.kontor.invoicing;

import org.kontor.BusinessException;

/** An invoice is cancelled at most once. */
public final class InvoiceAlreadyCancelled extends BusinessException {
    private static final long serialVersionUID = 1L;

    InvoiceAlreadyCancelled(String number) {
        super("invoice.alreadyCancelled", number);
    }
}
