package org.kontor.limits;

import org.kontor.money.Money;

/**
 * What an account owes a seller, invoiced or not.
 *
 * @param open owed and not on its way
 * @param pendingDebits at the banks, not yet booked
 * @param unbilled used, gross, and on no invoice yet
 * @param credit what the account has to its credit
 */
public record Position(long sellerId, Money open, Money pendingDebits, Money unbilled, Money credit) {
    static Position nothing(long sellerId) {
        return new Position(sellerId, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** Below zero: what the account can still spend. */
    public Money owed() {
        return open.plus(pendingDebits).plus(unbilled).minus(credit);
    }

    Position plus(Position other) {
        return new Position(
                sellerId,
                open.plus(other.open),
                pendingDebits.plus(other.pendingDebits),
                unbilled.plus(other.unbilled),
                credit.plus(other.credit));
    }
}
