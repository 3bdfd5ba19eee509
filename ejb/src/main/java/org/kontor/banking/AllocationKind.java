package org.kontor.banking;

/** What a payment is. */
public enum AllocationKind {
    /** Of or for an account. */
    DEBTOR,
    /** All debits of a file of ours in one sum. */
    DEBIT_BATCH,
    /** One debit of ours. */
    DEBIT,
    /** A debit or refund of ours that came back. */
    RETURN,
    /** A refund of ours. */
    REFUND,
    /** No account's: a salary, the rent, a fee of the bank. */
    OTHER
}
