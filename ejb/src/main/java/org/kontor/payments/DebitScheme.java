package org.kontor.payments;

/** The SEPA schemes of direct debit. */
enum DebitScheme {
    /** With everybody; the debtor may have the money back for eight weeks. */
    CORE,
    /** With businesses that told their bank so; no right to have it back. */
    B2B
}
