package org.kontor.accounts;

/** As what somebody logs in for an account; the first may most. */
public enum LoginRole {
    /** Payer contact: everything. */
    PAYER,
    /** Leads the team: people, seats, limits and usage; no bank details, no cancelling, no invoices. */
    ADMIN,
    /** Somebody of the team: what he or she used. */
    MEMBER;

    public boolean may(Right right) {
        return switch (right) {
            case PAY -> this == PAYER;
            case LEAD -> this != MEMBER;
            case USE -> true;
        };
    }
}
