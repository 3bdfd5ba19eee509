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
    /** Somebody decided so, and looks after it until a day. */
    MANUAL,
    /** A collection agency or a court has it. */
    COLLECTIONS;

    /**
     * Whether default interest usually rests: while the money is ours to collect, and after insolvency was opened, when
     * interest ranks behind all claims (§ 39 (1) no. 1 InsO). A dispute or a complaint stops reminders only.
     */
    public boolean stopsInterest() {
        return switch (this) {
            case PENDING_DEBIT, RETRY, INSOLVENCY -> true;
            case DISPUTE, PLAN, DECEASED, COMPLAINT, MANUAL, COLLECTIONS -> false;
        };
    }
}
