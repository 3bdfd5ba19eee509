package org.kontor.receivables;

import org.kontor.money.Money;

/**
 * A part of an entry that a receipt pays, or a refund pays out.
 *
 * @param amount above zero
 */
public record Share(long entryId, Money amount) {
    public Share {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A share of entry " + entryId + " is not above zero: " + amount);
        }
    }
}
