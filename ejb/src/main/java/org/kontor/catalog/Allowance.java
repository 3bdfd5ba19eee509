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
 * @param sharing who may use it
 */
public record Allowance(String product, int units, IntervalUnit clock, RollOver rollOver, Sharing sharing) {
    private static final int MOST_UNITS = 1_000_000;

    public Allowance {
        Input.required(product, "allowanceProduct");
        Input.required(clock, "allowanceClock");
        Input.required(rollOver, "rollOverUnits");
        Input.required(sharing, "allowanceSharing");
        AllowanceOutOfRange.unlessBetween("allowanceUnits", units, 1, MOST_UNITS);
        if (clock != IntervalUnit.MONTH && clock != IntervalUnit.WEEK) {
            throw new IllegalArgumentException("no clock of an allowance: " + clock);
        }
    }

    /** For all of the contract. */
    public Allowance(String product, int units, IntervalUnit clock, RollOver rollOver) {
        this(product, units, clock, rollOver, Sharing.TEAM);
    }

    public Interval interval() {
        return new Interval(1, clock);
    }
}
