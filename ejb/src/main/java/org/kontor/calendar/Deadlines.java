package org.kontor.calendar;

import java.time.LocalDate;

/**
 * Periods as the German civil code counts them. They differ from the grid of {@link Anchor}: a term of one month from
 * 31 March ends on 30 April by law, while the priced period ends on 29 April (R1).
 */
public final class Deadlines {
    private static final int LONGEST_MONTH = 31;

    private Deadlines() {}

    /**
     * Last day of a period whose first day counts (§§ 187 (2), 188 (2), (3) BGB): three months from 17 Nov end on
     * 16 Feb; from 30 Nov on the last day of February.
     */
    public static LocalDate lastDay(LocalDate first, Interval length) {
        if (!length.isMonthly()) {
            return first.plusDays(length.inDays() - 1L);
        }
        LocalDate month = first.withDayOfMonth(1).plusMonths(length.inMonths());
        int before = first.getDayOfMonth() - 1;
        return before == 0 ? month.minusDays(1) : month.withDayOfMonth(Math.min(before, month.lengthOfMonth()));
    }

    /**
     * Last day of a period that begins with an event, whose own day does not count (§§ 187 (1), 188 (2), (3) BGB): a
     * notice of one month that arrives on 31 Jan ends on 28 Feb.
     */
    public static LocalDate expiry(LocalDate event, Interval length) {
        return length.after(event, 1);
    }

    /** The latest day on which an event may happen so that its period is over by {@code expiry}. */
    public static LocalDate latestEvent(LocalDate expiry, Interval length) {
        LocalDate event = length.after(expiry, -1);
        if (length.isMonthly() && event.getDayOfMonth() < LONGEST_MONTH) {
            // On the last day of a short month several days of the month before expire together (§ 188 (3)).
            LocalDate endOfMonth = event.withDayOfMonth(event.lengthOfMonth());
            return expiry(endOfMonth, length).isAfter(expiry) ? event : endOfMonth;
        }
        return event;
    }
}
