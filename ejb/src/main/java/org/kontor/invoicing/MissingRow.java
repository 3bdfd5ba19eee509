package org.kontor.invoicing;

/** A contract of which a run bills nothing. */
public record MissingRow(RunAccount account, Contract contract, MissingReason reason) {
    /** Which one. */
    public record Contract(long id, String number) {}
}
