package org.kontor.contracts;

import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.Period;

/**
 * A line as it is known at a business date: each day in force is in exactly one stretch or one excused range.
 *
 * @param start first day of the line
 * @param end the day after its last one, as known; {@link Period#OPEN_END} if none; not after start when the line never
 *     comes into force
 * @param stretches in order, without overlap
 * @param excused in order, without overlap
 */
public record Timeline(long line, LocalDate start, LocalDate end, List<Stretch> stretches, List<Excused> excused) {
    /** Whether a known end lies inside the period, its last day included. */
    public boolean endsIn(Period period) {
        return end.isAfter(period.start()) && !end.isAfter(period.end());
    }
}
