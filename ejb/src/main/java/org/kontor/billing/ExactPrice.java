package org.kontor.billing;

import org.kontor.contracts.Agreed;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.Rounding;

/**
 * p of R6 as an exact fraction of cents: unit price × quantity × (1 − discount). Rounded only in {@link #of}.
 */
record ExactPrice(long numerator, long denominator) {
    private static final long UNITS_A_CENT = 100;

    /**
     * @throws AmountTooLarge when the price does not fit an exact long
     */
    static ExactPrice of(Agreed agreed) {
        long keep = Percent.WHOLE - agreed.discount().units();
        long divisor = gcd(keep, Percent.WHOLE);
        long units = agreed.price().amount().units();
        try {
            long numerator = Math.multiplyExact(
                    Math.multiplyExact(units, agreed.quantity().pieces()), keep / divisor);
            return new ExactPrice(numerator, UNITS_A_CENT * (Percent.WHOLE / divisor));
        } catch (ArithmeticException e) {
            throw new AmountTooLarge(agreed.plan());
        }
    }

    /** R(d) of R3: what d of D days cost, half up, away from zero at the half. */
    Money of(int days, int periodDays) {
        return Money.ofCents(Rounding.halfUp(numerator, days, denominator * periodDays));
    }

    private static long gcd(long a, long b) {
        return a == 0 ? b : gcd(b % a, a);
    }
}
