package org.kontor.receivables;

/** What put an entry into the ledger. */
public enum EntryKind {
    INVOICE,
    CORRECTION,
    CANCELLATION,
    /** Money came in. */
    RECEIPT,
    /** The bank took a receipt back. */
    RETURN,
    /** What a returned debit cost at the bank; no VAT. */
    FEE,
    INTEREST,
    /** § 288 (5) BGB. */
    FLAT40,
    /** A claim is given up. */
    WRITE_OFF,
    /** A receipt was taken from the account it did not belong to. */
    TRANSFER,
    /** A deposit was asked for. */
    DEPOSIT,
    /** Money went out. */
    REFUND,
    /** What was open when the ledger began. */
    OPENING,
    /** A multi-purpose voucher pays for what was used; above zero where that is taken back. */
    VOUCHER
}
