package org.kontor.declarations;

/** The kind of a cancellation (§ 312k (2) Nr. 1 a BGB). */
public enum Ending {
    /** By notice: on the next day the contract allows, or a later one. */
    ORDINARY,
    /** For cause, with a reason. */
    EXTRAORDINARY
}
