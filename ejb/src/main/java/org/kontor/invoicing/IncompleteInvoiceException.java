package org.kontor.invoicing;

import org.kontor.BusinessException;

/** A field is missing that the law or EN 16931 demands; the key {@code invoice.missing.FIELD} says it in plain words. */
public class IncompleteInvoiceException extends BusinessException {
    private static final long serialVersionUID = 1L;

    IncompleteInvoiceException(String field) {
        super("invoice.missing." + field);
    }

    static void ifBlank(String value, String field) {
        if (value == null || value.isBlank()) {
            throw new IncompleteInvoiceException(field);
        }
    }

    static void ifMissing(Object value, String field) {
        if (value == null) {
            throw new IncompleteInvoiceException(field);
        }
    }
}
