package org.kontor.accounts;

/** What may be done with an account in the portal. */
public enum Right {
    /** Contracts, invoices, payment, bank details, the data of the account: all that binds or costs its payer as a whole. */
    PAY,
    /** The people of the account: who is there, on which seats, with which limits, and what they used. */
    LEAD,
    /** What the caller used. */
    USE
}
