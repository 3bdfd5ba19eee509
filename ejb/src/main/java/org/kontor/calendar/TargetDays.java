package org.kontor.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Days on which banks settle in euro (TARGET). German holidays such as 3 October are among them. */
public final class TargetDays {
    private static final Set<MonthDay> CLOSED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private TargetDays() {}

    public static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !CLOSED.contains(MonthDay.from(day))
                && !isEasterHoliday(day);
    }

    /** The day itself if banks settle on it, else the next one: a debit due on Good Friday is collected after Easter. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** So many banking days later; for a day on which banks rest, counted from the next on which they work. */
    public static LocalDate plus(LocalDate day, int days) {
        LocalDate open = onOrAfter(day);
        for (int i = 0; i < days; i++) {
            open = onOrAfter(open.plusDays(1));
        }
        return open;
    }

    /** So many banking days earlier; for a day on which banks rest, counted from the last on which they worked. */
    public static LocalDate minus(LocalDate day, int days) {
        LocalDate open = onOrBefore(day);
        for (int i = 0; i < days; i++) {
            open = onOrBefore(open.minusDays(1));
        }
        return open;
    }

    private static LocalDate onOrBefore(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    private static boolean isEasterHoliday(LocalDate day) {
        LocalDate easter = easterSunday(day.getYear());
        return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1));
    }

    /** Gregorian Easter by the algorithm of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int century = year / 100;
        int golden = year % 19;
        int leaps = century / 4;
        int moon = (century + 8) / 25;
        int correction = (century - moon + 1) / 3;
        int epact = (19 * golden + century - leaps - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
