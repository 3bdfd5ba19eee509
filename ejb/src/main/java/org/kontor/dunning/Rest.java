package org.kontor.dunning;

/** Why a claim is not told its next level. */
public enum Rest {
    /** It is. */
    NONE,
    PAID,
    NOT_DUE,
    STOPPED,
    /** Nothing proves that the invoice, or the last reminder, arrived. */
    NOT_DELIVERED,
    /** The last level was told: a person decides. */
    ALL_TOLD,
    /** Sundays and holidays are free of reminders. */
    HOLIDAY,
    TOO_EARLY
}
