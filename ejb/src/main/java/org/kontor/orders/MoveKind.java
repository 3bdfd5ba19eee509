package org.kontor.orders;

/** What a new list price is to a line of a contract that runs. */
public enum MoveKind {
    /** It can be moved to the new price, not before a notice given today would end the contract. */
    MOVES,
    /** A consumer has to agree: one-sided clauses are void and silence is no consent (KG 23 U 112/22, BGH XI ZR 26/20). */
    CONSENT,
    /** Its term binds both sides, to the price as well. */
    TERM,
    /** It has a price of its own. */
    OWN_PRICE,
    /** It ends. */
    ENDING,
    /** It changes later anyway. */
    CHANGING;

    public boolean isKept() {
        return switch (this) {
            case MOVES, CONSENT -> false;
            case TERM, OWN_PRICE, ENDING, CHANGING -> true;
        };
    }
}
