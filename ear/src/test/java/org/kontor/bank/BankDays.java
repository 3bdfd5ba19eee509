package org.kontor.bank;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Days on which TARGET is open, by the calendar of the ECB. */
final class BankDays {
    private static final Set<MonthDay> CLOSED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final Set<LocalDate> EASTER = Set.of(
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2028, 4, 14),
            LocalDate.of(2028, 4, 17),
            LocalDate.of(2029, 3, 30),
            LocalDate.of(2029, 4, 2));

    private BankDays() {}

    static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !CLOSED.contains(MonthDay.from(day))
                && !EASTER.contains(day);
    }

    static LocalDate onOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    static LocalDate plus(LocalDate day, int bankDays) {
        LocalDate found = day;
        for (int i = 0; i < bankDays; i++) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }
}
