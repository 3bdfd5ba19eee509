package org.kontor.invoicing;

import org.kontor.BusinessException;

/** There is no invoice with that id, or it is somebody else's, or its file is not made yet. */
public final class NoSuchInvoice extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchInvoice(long id) {
        super("invoice.unknown", id);
    }
}
