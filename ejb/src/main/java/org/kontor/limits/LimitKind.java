package org.kontor.limits;

/** Where the limit of an account comes from. */
public enum LimitKind {
    /** The setting for its type of customer; of one that pays from its balance nothing may be owed. */
    DEFAULT,
    /** It may owe any amount. */
    NONE,
    /** An amount agreed with it. */
    AMOUNT
}
