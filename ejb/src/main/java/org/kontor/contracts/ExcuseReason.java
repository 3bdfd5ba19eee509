package org.kontor.contracts;

/** Why a day in force is not billed. */
public enum ExcuseReason {
    TRIAL,
    PAUSE,
    /** Good will, or an invoice cancelled for good (R10). */
    GRANTED,
    /** Before the first full period, by the proration rule. */
    FREE_UNTIL_ANCHOR,
    /** The period is paid whole by another price. */
    PERIOD_PAID_WHOLE
}
