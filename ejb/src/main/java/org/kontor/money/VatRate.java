package org.kontor.money;

import java.util.Objects;

/** A rate of value added tax, such as 19 %. */
public record VatRate(Percent percent) implements Comparable<VatRate> {
    public static final VatRate ZERO = new VatRate(Percent.ZERO);

    public VatRate {
        Objects.requireNonNull(percent);
    }

    /** Reads {@code 19} or {@code 5.5}. */
    public static VatRate of(String percent) {
        return new VatRate(Percent.of(percent));
    }

    /** The tax on a sum of net amounts, half up to the cent (R7, BR-CO-17). */
    public Money on(Money net) {
        return Money.ofCents(Rounding.halfUp(net.cents(), percent.units(), Percent.WHOLE));
    }

    /** The net part of a gross price: half up(gross / (1 + rate)). */
    public Money netOf(Money gross) {
        return Money.ofCents(Rounding.halfUp(gross.cents(), Percent.WHOLE, (long) Percent.WHOLE + percent.units()));
    }

    @Override
    public int compareTo(VatRate other) {
        return Integer.compare(percent.units(), other.percent.units());
    }

    /** {@code 19}, {@code 5.5}. */
    @Override
    public String toString() {
        return percent.toString();
    }
}
