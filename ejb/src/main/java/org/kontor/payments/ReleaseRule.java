package org.kontor.payments;

/** Who lets a file of debits go to the bank. */
public enum ReleaseRule {
    /** Another person than the one who created the run. */
    FOUR_EYES,
    /** Anybody who may. */
    ONE_PERSON,
    /** Nobody: the run goes by itself. */
    AUTOMATIC
}
