package org.kontor.accounts;

/** How an account pays its invoices. */
public enum PaymentMethod {
    TRANSFER,
    /** By SEPA direct debit; needs an active mandate. */
    DIRECT_DEBIT,
    /** From what the account has to its credit, if that covers the whole invoice; else by transfer. */
    BALANCE
}
