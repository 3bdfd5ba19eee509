package org.kontor.invoicing;

/** When a document is paid. */
enum Settled {
    /** As the payer chose. */
    LATER,
    /** At its issue, by a multi-purpose voucher that was paid before. */
    BY_VOUCHER
}
