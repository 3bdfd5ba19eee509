package org.kontor.accounts;

/** How a mandate was given; what proves it. */
public enum MandateSource {
    /** Signed on paper, which the operator keeps. */
    PAPER,
    /** Given in the portal: time, address and version of the text are kept. */
    ONLINE,
    /** Taken over from another system. */
    IMPORT
}
