package org.kontor.money;

import java.io.Serializable;
import java.math.BigDecimal;

/** A share between 0 % and 100 % with four decimals (in units of 0.0001 %): a discount, a rate, a part of a split. */
public record Percent(int units) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** 100 % in units. */
    public static final int WHOLE = 1_000_000;

    public static final Percent ZERO = new Percent(0);
    public static final Percent HUNDRED = new Percent(WHOLE);

    private static final int DECIMALS = 4;

    public Percent {
        if (units < 0 || units > WHOLE) {
            throw new PercentOutOfRange(Decimals.shortest(units, DECIMALS));
        }
    }

    /**
     * Reads {@code 33.3333} as 33.3333 %.
     *
     * @throws InexactAmount when the text is no number or has more than four decimals
     * @throws PercentOutOfRange below 0 or above 100
     */
    public static Percent of(String text) {
        return ofUnits(Decimals.units(text, DECIMALS));
    }

    /** As {@link #of(String)}. */
    public static Percent of(BigDecimal percent) {
        return ofUnits(Decimals.units(percent, DECIMALS));
    }

    private static Percent ofUnits(long units) {
        if (units < 0 || units > WHOLE) {
            throw new PercentOutOfRange(Decimals.shortest(units, DECIMALS));
        }
        return new Percent((int) units);
    }

    public boolean isZero() {
        return units == 0;
    }

    /** For the edges of the system: scale 4. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(units, DECIMALS);
    }

    /** Without zeros at the end and without the sign: {@code 19}, {@code 33.3333}. */
    @Override
    public String toString() {
        return Decimals.shortest(units, DECIMALS);
    }
}
