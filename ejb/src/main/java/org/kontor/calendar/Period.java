package org.kontor.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whole local days from {@code start} up to, without, {@code end} (R2). An open end is {@link #OPEN_END}.
 *
 * @param start first day
 * @param end the day after the last day, later than {@code start}
 */
@Embeddable
public record Period(
        @Column(name = "period_start") LocalDate start,
        @Column(name = "period_end") LocalDate end) {
    /** The end of what has no end yet; stored as such, so that ranges compare without NULL. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    public Period {
        if (!start.isBefore(end)) {
            throw new EndBeforeStart(start, end.minusDays(1));
        }
    }

    /** From {@code start} without end. */
    public static Period from(LocalDate start) {
        return new Period(start, OPEN_END);
    }

    /**
     * From the first to the last day, both counted.
     *
     * @throws EndBeforeStart when {@code last} is before {@code first}
     */
    public static Period ofDays(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new EndBeforeStart(first, last);
        }
        return new Period(first, last.plusDays(1));
    }

    public LocalDate lastDay() {
        return end.minusDays(1);
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, end));
    }

    public boolean isOpen() {
        return end.equals(OPEN_END);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    public boolean overlaps(Period other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The days in both; empty when there are none. */
    public Optional<Period> intersection(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate later = start.isAfter(other.start) ? start : other.start;
        LocalDate earlier = end.isBefore(other.end) ? end : other.end;
        return Optional.of(new Period(later, earlier));
    }
}
