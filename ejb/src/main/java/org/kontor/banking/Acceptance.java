package org.kontor.banking;

/** How a person wants a parked statement to be booked. */
public enum Acceptance {
    /** What looks as if it were booked already is left out. */
    WITHOUT_KNOWN,
    /** All of it is booked: it only looks like what was booked before. */
    ALL
}
