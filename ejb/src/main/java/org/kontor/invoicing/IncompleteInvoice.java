package org.kontor.invoicing;

import org.kontor.BusinessException;

/** A field is missing that the law or EN 16931 demands; the key {@code invoice.missing.FIELD} says it in plain words. */
public class IncompleteInvoice extends BusinessException {
    private static final long serialVersionUID = 1L;

    IncompleteInvoice(String field) {
        super("invoice.missing." + field);
    }

    static void ifBlank(String value, String field) {
        if (value == null || value.isBlank()) {
            throw new IncompleteInvoice(field);
        }
    }

    static void ifMissing(Object value, String field) {
        if (value == null) {
            throw new IncompleteInvoice(field);
        }
    }
}
