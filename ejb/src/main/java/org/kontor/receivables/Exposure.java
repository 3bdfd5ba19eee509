package org.kontor.receivables;

import org.kontor.money.Money;

/**
 * What an account may still fail to pay.
 *
 * @param open owed and not on its way
 * @param pendingDebits at the banks, not yet booked
 */
public record Exposure(Money open, Money pendingDebits) {
    public static final Exposure NONE = new Exposure(Money.ZERO, Money.ZERO);

    public Money total() {
        return open.plus(pendingDebits);
    }
}
