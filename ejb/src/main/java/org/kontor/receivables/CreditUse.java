package org.kontor.receivables;

/** What becomes of an account's credit when something of it is open. */
public enum CreditUse {
    /** A person is asked. */
    PROPOSE,
    /** It pays what is due first by itself. */
    APPLY
}
