package org.kontor.payments;

/** Why an open item that is announced for collection is not in a run. */
public enum LeftOutReason {
    /** Its mandate is suspended, revoked or expired, or was given to another creditor. */
    NO_MANDATE,
    /** It is disputed, or otherwise left in peace. */
    BLOCKED,
    /** Its day is too near for the bank; it has to be announced anew. */
    DATE_PASSED,
    /** It was collected as announced and came back; it has to be announced anew. */
    CAME_BACK,
    /** The mandate was signed after the day of the collection. */
    SIGNED_LATER
}
