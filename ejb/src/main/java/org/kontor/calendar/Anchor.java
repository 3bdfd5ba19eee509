package org.kontor.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The day from which priced periods are counted (R1): period k starts k intervals after it, in a shorter month on its
 * last day, and never drifts (31 Jan, 28 Feb, 31 Mar). It may lie before or after the start of a contract.
 */
public record Anchor(LocalDate date) {
    public Anchor {
        Objects.requireNonNull(date);
    }

    /** Period k, which may be negative. */
    public Period period(Interval interval, long k) {
        return new Period(interval.after(date, k), interval.after(date, k + 1));
    }

    /** The number k of the period that holds {@code day}. */
    public long indexOf(LocalDate day, Interval interval) {
        if (!interval.isMonthly()) {
            return Math.floorDiv(ChronoUnit.DAYS.between(date, day), (long) interval.inDays());
        }
        long months = (day.getYear() - date.getYear()) * 12L + day.getMonthValue() - date.getMonthValue();
        long k = Math.floorDiv(months, (long) interval.inMonths());
        return interval.after(date, k).isAfter(day) ? k - 1 : k;
    }

    public Period periodContaining(LocalDate day, Interval interval) {
        return period(interval, indexOf(day, interval));
    }
}
