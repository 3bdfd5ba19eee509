package org.kontor.dunning;

/** How an instalment plan stands. */
public enum PlanState {
    /** All that should have been paid by now was. */
    RUNNING,
    /** An instalment is missing, and may still be paid. */
    LATE,
    /** All of it was paid. */
    KEPT,
    /** An instalment was missing for too long: all that is left is due again. */
    BROKEN,
    /** A person ended it. */
    ENDED
}
