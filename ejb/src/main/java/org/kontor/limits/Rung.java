package org.kontor.limits;

/** How far an account is up the ladder. The order is that of the ladder. */
public enum Rung {
    /** It may buy on credit, or from its balance. */
    WITHIN,
    /** Near its limit, or its balance is low: its payer is told. */
    WARNED,
    /** At its limit, or its balance is used up: nothing more is sold on credit. Contracts go on. */
    FULL,
    /** Beyond it, by contracts that go on or by what devices recorded: a person decides. */
    BEYOND
}
