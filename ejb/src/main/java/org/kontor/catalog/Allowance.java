package org.kontor.catalog;

import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;

/**
 * Units of a metered product that one piece of a product includes, on a clock of its own: a yearly payer gets monthly
 * hours.
 *
 * @param product code of the metered product
 * @param units for each clock period and piece; minutes where the product is counted in hours
 * @param clock {@code MONTH} or {@code WEEK}; weeks begin on Monday
 */
public record Allowance(String product, int units, IntervalUnit clock, RollOver rollOver) {
    private static final int MOST_UNITS = 1_000_000;

    public Allowance {
        Input.required(product, "allowanceProduct");
        Input.required(clock, "allowanceClock");
        Input.required(rollOver, "rollOverUnits");
        AllowanceOutOfRange.unlessBetween("allowanceUnits", units, 1, MOST_UNITS);
        if (clock != IntervalUnit.MONTH && clock != IntervalUnit.WEEK) {
            throw new IllegalArgumentException("no clock of an allowance: " + clock);
        }
    }

    public Interval interval() {
        return new Interval(1, clock);
    }
}
