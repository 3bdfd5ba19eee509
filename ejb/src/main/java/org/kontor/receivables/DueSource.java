package org.kontor.receivables;

/** Why an entry is due on its day. */
public enum DueSource {
    /** Payment days of the seller, counted from the issue. */
    TERMS,
    /** A credit is due at once. */
    AT_ONCE
}
