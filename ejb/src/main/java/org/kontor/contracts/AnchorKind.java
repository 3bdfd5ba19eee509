package org.kontor.contracts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;

/** From which day the priced periods of a new contract are counted. */
public enum AnchorKind {
    /** From the first of the year, or from Monday: months, quarters and weeks as in the calendar. */
    CALENDAR,
    /** From the first day of the contract. */
    ANNIVERSARY;

    Anchor anchor(LocalDate start, Interval interval) {
        return switch (this) {
            case ANNIVERSARY -> new Anchor(start);
            case CALENDAR ->
                new Anchor(
                        interval.isMonthly()
                                ? start.withDayOfYear(1)
                                : start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        };
    }
}
