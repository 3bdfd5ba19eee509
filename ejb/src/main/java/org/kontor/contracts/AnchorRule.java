package org.kontor.contracts;

/** What a change of plan does to the days on which periods start. */
public enum AnchorRule {
    /** They stay; the period of the change is shared by both plans. */
    KEPT,
    /** Periods start anew on the day of the change. */
    MOVED
}
