package org.kontor.invoicing;

import org.kontor.BusinessException;

/** Parts of an invoice contradict each other; the key {@code invoice.inconsistent.FIELD} says which. */
public class InconsistentInvoiceException extends BusinessException {
    private static final long serialVersionUID = 1L;

    InconsistentInvoiceException(String field, Object value) {
        super("invoice.inconsistent." + field, String.valueOf(value));
    }
}
