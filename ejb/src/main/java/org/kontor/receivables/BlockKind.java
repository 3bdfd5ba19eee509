package org.kontor.receivables;

/** Why an entry or an account is left in peace. */
public enum BlockKind {
    /** A debit of it is on its way through the banks. */
    PENDING_DEBIT,
    /** It came back and is collected once more, on a day that was told; until then it can be paid otherwise. */
    RETRY,
    DISPUTE,
    /** Paid in instalments as agreed. */
    PLAN,
    INSOLVENCY,
    DECEASED,
    COMPLAINT,
    /** Somebody decided so. */
    MANUAL
}
