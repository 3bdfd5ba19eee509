package org.kontor.invoicing;

/** What numbers are for. */
public enum NumberPurpose {
    INVOICE,
    /** Cancellations and corrections; they share the numbers of invoices unless they have a series of their own. */
    CORRECTION;

    static NumberPurpose of(InvoiceKind kind) {
        return kind == InvoiceKind.INVOICE ? INVOICE : CORRECTION;
    }
}
