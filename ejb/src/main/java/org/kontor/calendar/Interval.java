package org.kontor.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * n days, weeks, months or years: how long a priced period, a minimum term or a notice period is. A quarter is three
 * months.
 *
 * @param count at least one, at most a thousand
 */
@Embeddable
public record Interval(
        @Column(name = "interval_count") int count,

        @Enumerated(EnumType.STRING) @Column(name = "interval_unit")
        IntervalUnit unit) {
    private static final int MOST = 1000;
    private static final int MONTHS_A_YEAR = 12;
    private static final int DAYS_A_WEEK = 7;

    public Interval {
        Objects.requireNonNull(unit);
        if (count < 1 || count > MOST) {
            throw new IntervalOutOfRange(count, MOST);
        }
    }

    public static Interval days(int count) {
        return new Interval(count, IntervalUnit.DAY);
    }

    public static Interval weeks(int count) {
        return new Interval(count, IntervalUnit.WEEK);
    }

    public static Interval months(int count) {
        return new Interval(count, IntervalUnit.MONTH);
    }

    public static Interval years(int count) {
        return new Interval(count, IntervalUnit.YEAR);
    }

    /** Whether it is counted in months (or years), and so has no fixed number of days. */
    public boolean isMonthly() {
        return unit == IntervalUnit.MONTH || unit == IntervalUnit.YEAR;
    }

    /** Its length in months. */
    public int inMonths() {
        if (!isMonthly()) {
            throw new IllegalStateException(this + " has no length in months");
        }
        return unit == IntervalUnit.YEAR ? count * MONTHS_A_YEAR : count;
    }

    /** Its length in days. */
    public int inDays() {
        if (isMonthly()) {
            throw new IllegalStateException(this + " has no length in days");
        }
        return unit == IntervalUnit.WEEK ? count * DAYS_A_WEEK : count;
    }

    /**
     * The day k intervals after {@code from}; a day missing in the month is its last day. Always counted from
     * {@code from} in one step, so that it never drifts.
     *
     * @param k may be negative
     */
    public LocalDate after(LocalDate from, long k) {
        return isMonthly() ? from.plusMonths(k * inMonths()) : from.plusDays(k * inDays());
    }
}
