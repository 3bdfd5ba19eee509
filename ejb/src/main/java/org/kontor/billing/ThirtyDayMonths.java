package org.kontor.billing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;

/**
 * Counts days when every month of a period has 30 (30/360). Months run from the anchor's day; the 31st day of a month
 * counts nothing, the last day of a shorter one makes up for the days it lacks.
 */
final class ThirtyDayMonths {
    static final int DAYS = 30;

    private static final Interval MONTH = Interval.months(1);

    private ThirtyDayMonths() {}

    static int count(Period days, Anchor anchor) {
        return Math.toIntExact(upTo(days.end(), anchor) - upTo(days.start(), anchor));
    }

    private static long upTo(LocalDate day, Anchor anchor) {
        long month = anchor.indexOf(day, MONTH);
        long into = ChronoUnit.DAYS.between(MONTH.after(anchor.date(), month), day);
        // A month has at most 31 days, so the last of them is day 30 after its first and adds nothing.
        return month * DAYS + into;
    }
}
