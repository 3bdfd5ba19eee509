package org.kontor.payments;

/** Where a run of payments stands on its way. */
public enum PaymentRunState {
    /** Waits for its release. */
    CREATED,
    /** Its file is written and waits to be handed over. */
    RELEASED,
    /** Handed over to the bank: nothing can be taken back any more. */
    SUBMITTED,
    /** All of it is on the statement, or came back. */
    BOOKED,
    /** Taken back before the bank had it. */
    WITHDRAWN
}
