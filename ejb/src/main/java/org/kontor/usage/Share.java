package org.kontor.usage;

import java.time.LocalDate;
import java.util.Objects;
import org.kontor.money.Money;

/**
 * Units of a record that one source pays for.
 *
 * @param origin the line that includes them, or the credit; 0 for the price
 * @param grantedOn first day of the clock period whose grant it is; for other sources the day of use
 * @param usedIn first day of the clock period in which they are used; for other sources the day of use
 * @param units below zero where a record is taken back
 * @param value what units of a multi-purpose voucher are worth, with tax; 0.00 of all else
 */
public record Share(Source source, long origin, LocalDate grantedOn, LocalDate usedIn, int units, Money value) {
    public Share {
        Objects.requireNonNull(source);
        Objects.requireNonNull(grantedOn);
        Objects.requireNonNull(usedIn);
        Objects.requireNonNull(value);
    }

    /** Of no voucher. */
    public Share(Source source, long origin, LocalDate grantedOn, LocalDate usedIn, int units) {
        this(source, origin, grantedOn, usedIn, units, Money.ZERO);
    }

    static Share priced(LocalDate day, int units) {
        return new Share(Source.PRICE, 0, day, day, units);
    }

    Share reversed() {
        return new Share(source, origin, grantedOn, usedIn, -units, value.negated());
    }
}
