package org.kontor.usage;

/** What pays for used units. The order is the order of use. */
public enum Source {
    /** Included in a line of the contract. */
    ALLOWANCE,
    /** Bought for one contract or one member of a team. */
    MEMBER_CREDIT,
    /** Bought for an account, used by all members and contracts. */
    TEAM_CREDIT,
    /** The rest, at the price. */
    PRICE
}
