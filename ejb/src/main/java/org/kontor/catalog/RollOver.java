package org.kontor.catalog;

/**
 * How much of an allowance may be used later.
 *
 * @param units at most so many are carried from one clock period into the next
 * @param periods for so many clock periods after its own a grant can be used; 0 for none
 */
public record RollOver(int units, int periods) {
    public static final RollOver NONE = new RollOver(0, 0);

    /** More would be a promise nobody keeps track of. */
    public static final int MOST_PERIODS = 24;

    private static final int MOST_UNITS = 1_000_000;

    /**
     * @throws AllowanceOutOfRange below zero or beyond {@link #MOST_PERIODS}
     */
    public RollOver {
        AllowanceOutOfRange.unlessBetween("rollOverUnits", units, 0, MOST_UNITS);
        AllowanceOutOfRange.unlessBetween("rollOverPeriods", periods, 0, MOST_PERIODS);
    }
}
