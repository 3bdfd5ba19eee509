package org.kontor.banking;

/** What became of a file. */
public enum FileState {
    /** It could be read, and not all its statements are done. */
    RECEIVED,
    /** At least one of its statements was booked, or a person decided about all of them. */
    IMPORTED,
    /** A statement of it waits for a person. */
    PARKED,
    /** It cannot be read, or belongs to none of our accounts. */
    REFUSED,
    /** All in it was booked before. */
    DUPLICATE
}
