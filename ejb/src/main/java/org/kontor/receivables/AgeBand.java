package org.kontor.receivables;

import java.time.LocalDate;
import org.kontor.calendar.Period;

/** How long something has been due. */
public enum AgeBand {
    NOT_DUE(Integer.MIN_VALUE, 0),
    UP_TO_30(1, 30),
    UP_TO_60(31, 60),
    UP_TO_90(61, 90),
    OLDER(91, Integer.MAX_VALUE);

    // The first date that the database knows.
    private static final LocalDate LONG_AGO = LocalDate.of(1000, 1, 1);

    private final int fromDays;
    private final int toDays;

    AgeBand(int fromDays, int toDays) {
        this.fromDays = fromDays;
        this.toDays = toDays;
    }

    /** The due dates that make an item fall into this band on a day. */
    Period dueDates(LocalDate asOf) {
        LocalDate first = toDays == Integer.MAX_VALUE ? LONG_AGO : asOf.minusDays(toDays);
        return new Period(first, fromDays == Integer.MIN_VALUE ? Period.OPEN_END : asOf.minusDays(fromDays - 1L));
    }

    private boolean holds(long daysOverdue) {
        return daysOverdue >= fromDays && daysOverdue <= toDays;
    }

    /** The band of an item that has been due for so many days. */
    public static AgeBand of(long daysOverdue) {
        for (AgeBand band : values()) {
            if (band.holds(daysOverdue)) {
                return band;
            }
        }
        throw new IllegalStateException("The bands have a hole at " + daysOverdue);
    }
}
