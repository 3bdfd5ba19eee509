package org.kontor.dunning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kontor.money.Money;

/**
 * A row of the calculation: days on which neither claim nor rate changed.
 *
 * @param last the last day, counted
 * @param hundredths of a percent a year, the surcharge within
 * @param daysOfYear 365 or 366
 */
public record InterestSegment(LocalDate first, LocalDate last, Money principal, int hundredths, int daysOfYear) {
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
