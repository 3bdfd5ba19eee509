package org.kontor.contracts;

/** How a contract is brought to its end. */
public enum CancellationKind {
    /** By notice; the notice period holds. */
    ORDINARY,
    /** For cause, at any day. */
    EXTRAORDINARY,
    /** Both sides agreed on a day. */
    AGREED
}
