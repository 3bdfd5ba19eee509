package org.kontor.payments;

/** What a return asks the operator to do. */
public enum OperatorTask {
    NONE,
    /** Something of the file, the identifier or the mandate's data is wrong: mend it, then collect again. */
    FIX,
    /** Look whether it was collected twice. */
    CHECK_TWICE,
    /** The customer is a consumer, or the mandate is none for businesses. */
    CUSTOMER_TYPE,
    /** Find the proof of the mandate and settle the dispute. */
    PROVE_MANDATE,
    /** The member died: settle with the heirs, by hand. */
    DECEASED,
    /** A reason nobody foresaw. */
    UNKNOWN
}
