package org.kontor.invoicing;

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

    public String code() {
        return code;
    }
}
