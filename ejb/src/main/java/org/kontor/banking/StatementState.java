package org.kontor.banking;

/** What became of a statement. */
public enum StatementState {
    /** What was new in it is booked. */
    BOOKED,
    /** Nothing in it was new. */
    KNOWN,
    /** It waits for a person. */
    PARKED,
    /** A person decided that it is not booked. */
    REJECTED,
    /** It belongs to none of our accounts. */
    REFUSED;

    /** Whether it comes to the same when its file comes again. */
    boolean isFinal() {
        return this != REFUSED;
    }
}
