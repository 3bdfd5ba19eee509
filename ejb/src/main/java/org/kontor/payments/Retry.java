package org.kontor.payments;

/** Whether a debit that came back is collected again. */
public enum Retry {
    NO,
    /** On the next pay-day (1st or 15th), announced anew. */
    NEXT_PAY_DAY,
    /** As soon as it can be announced anew. */
    NEXT_DATE,
    /** When a person has mended what was wrong, and says so. */
    AFTER_FIX
}
