package org.kontor.catalog;

import org.kontor.money.UnitPrice;

/**
 * The price of metered units up to a number.
 *
 * @param upTo the last unit of the tier in a priced period, counted from one; {@link #OPEN} for no end
 * @param price of as many units as the {@link MeterPrice} says
 */
public record PriceTier(int upTo, UnitPrice price) {
    /** For the last tier. */
    public static final int OPEN = Integer.MAX_VALUE;

    public PriceTier {
        Input.required(price, "tierPrice");
    }

    public boolean isOpen() {
        return upTo == OPEN;
    }
}
