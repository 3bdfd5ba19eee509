package org.kontor.invoicing;

import org.kontor.BusinessException;

/** Parts of an invoice contradict each other; the key {@code invoice.inconsistent.FIELD} says which. */
public class InconsistentInvoice extends BusinessException {
    private static final long serialVersionUID = 1L;

    InconsistentInvoice(String field, Object value) {
        super("invoice.inconsistent." + field, String.valueOf(value));
    }
}
