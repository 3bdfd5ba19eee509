package org.kontor.usage;

/** What pays for used units. The order is the order of use. */
public enum Source {
    /** Included in a line of the contract. */
    ALLOWANCE,
    /** Bought for one contract or one member of a team. */
    MEMBER_CREDIT,
    /** Bought for an account, used by all members and contracts. */
    TEAM_CREDIT,
    /** A multi-purpose voucher: what it is worth is taxed by what is used. */
    VOUCHER,
    /** The rest, at the price. */
    PRICE;

    /** Whether it is units in advance. */
    public boolean isCredit() {
        return this == MEMBER_CREDIT || this == TEAM_CREDIT || this == VOUCHER;
    }
}
