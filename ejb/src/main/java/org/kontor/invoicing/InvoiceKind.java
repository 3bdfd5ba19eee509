package org.kontor.invoicing;

import java.util.Locale;

/** Kind of an invoicing document with its code in UNTDID 1001 (BT-3). */
public enum InvoiceKind {
    INVOICE("380"),
    /** Takes a whole invoice back; negative quantities. */
    CANCELLATION("384"),
    /** Takes part of an invoice back; negative quantities. */
    CORRECTION("384");

    private final String code;

    InvoiceKind(String code) {
        this.code = code;
    }

    /** Name of the text with which it is mailed. */
    String mail() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String code() {
        return code;
    }
}
