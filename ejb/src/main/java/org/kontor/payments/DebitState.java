package org.kontor.payments;

/** Where a debit stands. */
public enum DebitState {
    /** In a run that the bank does not have yet. */
    PENDING,
    /** Taken out before the bank had it: the run was withdrawn, or it was paid otherwise. */
    WITHDRAWN,
    /** The bank has it. */
    SUBMITTED,
    /** On the statement. */
    BOOKED,
    /** Came back after it was on the statement. */
    RETURNED,
    /** Refused by a bank before any money moved. */
    REJECTED;

    /** Whether what it collects cannot be in another run. */
    boolean isUnderWay() {
        return this == PENDING || this == SUBMITTED;
    }
}
