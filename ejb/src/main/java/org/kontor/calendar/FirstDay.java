package org.kontor.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the day on which something begins that does not stop again. Pure. */
public final class FirstDay {
    private FirstDay() {}

    /**
     * The first day that is so; asks at most eighteen times for a year ahead, the near days first.
     *
     * @param daysAhead the last day that counts
     * @param isSo once true, true on all later days
     * @return empty if it is not so on the last day
     */
    public static Optional<LocalDate> of(LocalDate from, int daysAhead, Predicate<LocalDate> isSo) {
        int before = -1;
        int reached = 0;
        while (!isSo.test(from.plusDays(reached))) {
            if (reached == daysAhead) {
                return Optional.empty();
            }
            before = reached;
            reached = Math.min(daysAhead, 2 * reached + 1);
        }
        while (reached - before > 1) {
            int middle = (before + reached) / 2;
            if (isSo.test(from.plusDays(middle))) {
                reached = middle;
            } else {
                before = middle;
            }
        }
        return Optional.of(from.plusDays(reached));
    }
}
