package org.kontor.contracts;

/** What a line is to its contract. */
public enum LineKind {
    /** What the contract is about: the desk. */
    BASE,
    /** Only beside a base line: IT, locker, meals. */
    ADD_ON,
    /** Once, on a day of its own: the set-up fee. Pauses do not touch it; it is due with its anchor. */
    ONE_OFF,
    /** A price agreed for what is used: nothing for the days, something for each unit. Pauses do not touch it. */
    METERED
}
