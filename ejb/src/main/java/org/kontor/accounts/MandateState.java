package org.kontor.accounts;

/** What a mandate is good for on a day. */
public enum MandateState {
    /** Printed, not yet signed. */
    DRAFT,
    ACTIVE,
    /** A bank returned a debit of it: nothing is collected until that is cleared up. */
    SUSPENDED,
    REVOKED,
    /** Not used for 36 months; computed, never stored. */
    EXPIRED
}
