package org.kontor.catalog;

/** When a period is due (R8). */
public enum Timing {
    /** When it begins. */
    IN_ADVANCE,
    /** When it is over. */
    IN_ARREARS
}
