package org.kontor.payments;

import java.time.LocalDate;
import org.kontor.calendar.TargetDays;

/** On which days banks can collect. */
final class CollectionDates {
    private static final int MIDDLE_OF_MONTH = 15;

    private CollectionDates() {}

    /**
     * The last day on which a file for a collection may go to the bank.
     *
     * @param lead banking days that the bank wants
     */
    static LocalDate lastSubmission(LocalDate collectOn, int lead) {
        return TargetDays.minus(collectOn, lead);
    }

    /** The earliest collection of a file that goes to the bank on a day. */
    static LocalDate earliest(LocalDate submitted, int lead) {
        return TargetDays.plus(submitted, lead);
    }

    /** A collection that is announced on a day: so many calendar days later, when banks work (EPC 130-08, 4.3.4). */
    static LocalDate announced(LocalDate announcedOn, int noticeDays) {
        return TargetDays.onOrAfter(announcedOn.plusDays(noticeDays));
    }

    /** As {@link #announced}, on a day when people have money: the 1st or 15th, or when banks work next. */
    static LocalDate payDay(LocalDate announcedOn, int noticeDays) {
        LocalDate earliest = announcedOn.plusDays(noticeDays);
        if (earliest.getDayOfMonth() == 1 || earliest.getDayOfMonth() == MIDDLE_OF_MONTH) {
            return TargetDays.onOrAfter(earliest);
        }
        LocalDate next = earliest.getDayOfMonth() < MIDDLE_OF_MONTH
                ? earliest.withDayOfMonth(MIDDLE_OF_MONTH)
                : earliest.plusMonths(1).withDayOfMonth(1);
        return TargetDays.onOrAfter(next);
    }
}
