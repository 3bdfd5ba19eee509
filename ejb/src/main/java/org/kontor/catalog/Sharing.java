package org.kontor.catalog;

/** Who may use what a line includes. */
public enum Sharing {
    /** All of the contract. */
    TEAM,
    /** Only whose seat the line is; all, if it is nobody's. */
    MEMBER
}
