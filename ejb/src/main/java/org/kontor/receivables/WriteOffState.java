package org.kontor.receivables;

/** What became of a proposal to write a claim off. */
public enum WriteOffState {
    PROPOSED,
    APPROVED,
    REFUSED
}
