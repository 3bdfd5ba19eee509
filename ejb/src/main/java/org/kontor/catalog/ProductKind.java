package org.kontor.catalog;

/** What a product is in a contract. */
public enum ProductKind {
    /** A desk; the first line of a contract. */
    BASE,
    /** Only together with a base. */
    ADD_ON,
    /** By itself, such as a business address. */
    STANDALONE,
    /** What is used and recorded: room hours, prints, meals. Its price is for units, not for days. */
    METERED,
    /** Once: a set-up fee, a trial, a key that is sold. */
    ONE_OFF
}
