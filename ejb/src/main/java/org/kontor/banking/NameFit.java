package org.kontor.banking;

/** How well the name of who paid fits the name of an account. */
enum NameFit {
    NONE,
    /** A word that tells is the same, as a family name. */
    PART,
    /** All words of the shorter name are in the other. */
    FULL
}
