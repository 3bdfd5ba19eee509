package org.kontor.web.errors;

/** What went wrong, by what the person can do about it. */
enum FailureKind {
    /** A rule said no; change the input. */
    REFUSED,
    /** There is no such page or thing. */
    MISSING,
    /** Too many came at once; the same works a little later. */
    BUSY,
    /** Not allowed in this role. */
    FORBIDDEN,
    /** The page waited too long; it is loaded again and gets back what was typed. */
    EXPIRED,
    /** The database does not answer; it comes back by itself. */
    AWAY,
    /** Our mistake; it has a number and is in the log. */
    INCIDENT;

    boolean isShownOnPage() {
        return this == REFUSED || this == AWAY;
    }
}
