package org.kontor.invoicing;

/** Whether an invoice is settled on a day; computed from the ledger, stored nowhere. */
public enum PaymentState {
    /** Something is open, due or not. */
    OPEN,
    /** Something is open after the due date. */
    OVERDUE,
    /** Nothing is open: paid, or taken back. */
    SETTLED
}
