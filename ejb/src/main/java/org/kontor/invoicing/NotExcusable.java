package org.kontor.invoicing;

import org.kontor.BusinessException;

/** Days that several invoices bill in parts cannot be excused by cancelling one of them. */
public final class NotExcusable extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotExcusable(String number) {
        super("invoice.notExcusable", number);
    }
}
