package org.kontor.receivables;

/** What put an entry into the ledger. */
public enum EntryKind {
    INVOICE,
    CORRECTION,
    CANCELLATION,
    RECEIPT,
    REFUND
}
