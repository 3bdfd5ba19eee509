package org.kontor.banking;

/** Which payments that wait are shown. */
public enum WaitingFilter {
    /** All that came in. */
    INCOMING,
    /** Those that came in and of which something is proposed. */
    PROPOSED,
    /** Those that came in and of which nothing is known. */
    UNKNOWN,
    OUTGOING
}
