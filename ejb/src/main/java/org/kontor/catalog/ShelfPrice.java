package org.kontor.catalog;

import java.math.BigInteger;
import java.util.List;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.Rounding;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatRate;

/**
 * What a thing costs at the counter, with tax: what a price tag says (§ 3 PAngV). Pure.
 *
 * @param parts the tax rates into which the price falls, together 100 %
 */
public record ShelfPrice(UnitPrice price, PriceEntry entry, List<Part> parts) {
    private static final long UNITS_A_CENT = 100;

    /** A part of a price and its tax. */
    public record Part(Percent share, VatRate rate) {}

    public ShelfPrice {
        parts = List.copyOf(parts);
    }

    /** Half up to the cent: several net-priced pieces can cost a cent less or more than as many times this. */
    public Money gross() {
        if (entry == PriceEntry.GROSS) {
            return Money.ofCents(Rounding.halfUp(price.units(), 1, UNITS_A_CENT));
        }
        BigInteger sum = BigInteger.ZERO;
        for (Part part : parts) {
            long taxed = (long) part.share.units()
                    * (Percent.WHOLE + part.rate.percent().units());
            sum = sum.add(BigInteger.valueOf(price.units()).multiply(BigInteger.valueOf(taxed)));
        }
        return Money.ofCents(Rounding.halfUp(sum, UNITS_A_CENT * Percent.WHOLE * Percent.WHOLE));
    }
}
