package org.kontor.money;

import java.io.Serializable;
import java.math.BigDecimal;

/** A price of one piece for one period, in euro with four decimals (in units of 0.0001 €); never negative. */
public record UnitPrice(long units) implements Serializable {
    private static final long serialVersionUID = 1L;

    public static final UnitPrice FREE = new UnitPrice(0);

    private static final int DECIMALS = 4;

    public UnitPrice {
        if (units < 0) {
            throw new NegativePrice(Decimals.text(units, DECIMALS));
        }
    }

    /**
     * Reads {@code 12.345}.
     *
     * @throws InexactAmount when the text is no number or has more than four decimals
     * @throws NegativePrice below zero
     */
    public static UnitPrice of(String text) {
        return new UnitPrice(Decimals.units(text, DECIMALS));
    }

    /** As {@link #of(String)}. */
    public static UnitPrice of(BigDecimal price) {
        return new UnitPrice(Decimals.units(price, DECIMALS));
    }

    /** For the edges of the system: scale 4. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(units, DECIMALS);
    }

    /** At least two decimals, more only where they say something: {@code 149.00}, {@code 12.345}. */
    @Override
    public String toString() {
        return units % 100 == 0 ? Decimals.text(units / 100, 2) : Decimals.shortest(units, DECIMALS);
    }
}
