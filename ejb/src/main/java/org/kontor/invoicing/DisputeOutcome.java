package org.kontor.invoicing;

/** How a dispute of a line ended. */
public enum DisputeOutcome {
    /** The payer was right; the invoice is corrected by a document of its own. */
    AGREED,
    /** The line stands. */
    REJECTED,
    /** The payer took it back. */
    WITHDRAWN
}
