package org.kontor.contracts;

/** Why somebody leaves, as far as he says. */
public enum LeavingReason {
    NOT_SAID,
    PRICE,
    MOVING,
    NO_NEED,
    OTHER_SPACE,
    SPACE,
    NOISE,
    SERVICE,
    CLOSING,
    OTHER
}
