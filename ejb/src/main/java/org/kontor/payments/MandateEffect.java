package org.kontor.payments;

/** What a return does to the mandate of its debit. */
public enum MandateEffect {
    STAYS,
    SUSPENDED,
    REVOKED
}
