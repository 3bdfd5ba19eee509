package org.kontor.receivables;

/** How far a document is on its way to being paid, in the eyes of its payer. */
public enum PaymentStep {
    /** Nothing is left to pay. */
    PAID,
    /** Owed to the payer. */
    CREDIT,
    /** A debit of it is at the banks. */
    IN_COLLECTION,
    /** The bank gave a payment back, and it is collected once more on a day that was told. */
    RETRY,
    /** The bank gave a payment back: the payer has to act. */
    RETURNED,
    /** Will be collected by debit, as announced. */
    ANNOUNCED,
    /** To be transferred until the due date. */
    TO_PAY,
    OVERDUE
}
