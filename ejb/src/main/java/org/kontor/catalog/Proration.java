package org.kontor.catalog;

/** What a part of a period costs. */
public enum Proration {
    /** By its days: d of D (R3). The default. */
    DAYS,
    /** Every month counts 30 days: the 31st is free, the last day of February makes up for the missing ones. */
    THIRTY_360,
    /** A period once begun costs all of it, at the price of its first day. */
    WHOLE_PERIODS,
    /** The part of a period before the first full one is free, then by days. */
    FREE_UNTIL_ANCHOR,
    /** Nothing is divided: it is paid once, on a day of its own. */
    ONCE
}
