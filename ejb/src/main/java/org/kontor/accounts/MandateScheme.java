package org.kontor.accounts;

/** The SEPA scheme of a mandate. */
public enum MandateScheme {
    /** For everybody; the debtor may have the money back for eight weeks. */
    CORE,
    /** Between businesses: the debtor told its own bank, and cannot have the money back. */
    B2B
}
