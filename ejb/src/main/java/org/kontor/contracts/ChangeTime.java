package org.kontor.contracts;

/** When a change takes effect. */
public enum ChangeTime {
    NOW,
    /** With the next priced period of the line. */
    NEXT_CYCLE,
    /** After the running term; without one, when a notice of today would end the contract. */
    END_OF_TERM
}
