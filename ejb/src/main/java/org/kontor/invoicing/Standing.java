package org.kontor.invoicing;

/** Whether an issued invoice still counts. */
public enum Standing {
    IN_FORCE,
    /** A correction took a part of it back. */
    CORRECTED,
    /** Taken back whole. */
    CANCELLED
}
