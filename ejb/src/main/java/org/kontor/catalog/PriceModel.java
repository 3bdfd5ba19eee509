package org.kontor.catalog;

/** How the price of metered units follows from how many there are in a priced period. */
public enum PriceModel {
    /** Each unit costs the price of the tier in which it lies; one tier without end is one price for all. */
    GRADUATED,
    /** All units cost the price of the tier that the last of them reached. */
    VOLUME,
    /** A package once begun is paid whole. */
    PACKAGE
}
