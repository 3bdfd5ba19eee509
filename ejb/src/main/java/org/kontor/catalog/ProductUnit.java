package org.kontor.catalog;

/** What one of a product is, as lines say it. */
public enum ProductUnit {
    DESK,
    PERSON,
    PIECE,
    /** Recorded in minutes. */
    HOUR
}
