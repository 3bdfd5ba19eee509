package org.kontor.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * Public holidays in Germany by state, as the laws of the states name them since 2019. A holiday that only
 * most communities of a state keep counts for all of it, because it moves a deadline to the debtor's favour, unless a
 * location says otherwise.
 */
public final class Holidays {
    /**
     * A community of Bavaria in which 15 August is no holiday: there it is one only where more Catholics than Protestants
     * live (article 1 (1) no. 2 FTG, by a list of the state's statistical office).
     */
    public static final String BAVARIA_WITHOUT_ASSUMPTION = "BP";

    private static final Set<MonthDay> EVERYWHERE =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 3), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final Set<Integer> DAYS_FROM_EASTER = Set.of(-2, 1, 39, 50);
    private static final int CORPUS_CHRISTI = 60;
    private static final Set<String> WITH_CORPUS_CHRISTI =
            Set.of("BW", "BY", BAVARIA_WITHOUT_ASSUMPTION, "HE", "NW", "RP", "SL");
    private static final Map<MonthDay, Set<String>> IN_STATES = Map.of(
            MonthDay.of(1, 6), Set.of("BW", "BY", BAVARIA_WITHOUT_ASSUMPTION, "ST"),
            MonthDay.of(3, 8), Set.of("BE", "MV"),
            MonthDay.of(8, 15), Set.of("BY", "SL"),
            MonthDay.of(9, 20), Set.of("TH"),
            MonthDay.of(10, 31), Set.of("BB", "HB", "HH", "MV", "NI", "SN", "ST", "SH", "TH"),
            MonthDay.of(11, 1), Set.of("BW", "BY", BAVARIA_WITHOUT_ASSUMPTION, "NW", "RP", "SL"));
    // Women's Day is a holiday in Mecklenburg-Vorpommern since 2023.
    private static final int WOMENS_DAY_IN_MV = 2023;
    private static final MonthDay WOMENS_DAY = MonthDay.of(3, 8);
    // Eighty years after the end of the war, once and in Berlin only.
    private static final LocalDate LIBERATION = LocalDate.of(2025, 5, 8);

    private Holidays() {}

    /**
     * @param state ISO 3166-2:DE without "DE-": {@code SN}; or {@link #BAVARIA_WITHOUT_ASSUMPTION}
     */
    public static boolean isHoliday(LocalDate day, String state) {
        int fromEaster =
                day.getDayOfYear() - TargetDays.easterSunday(day.getYear()).getDayOfYear();
        return EVERYWHERE.contains(MonthDay.from(day))
                || DAYS_FROM_EASTER.contains(fromEaster)
                || fromEaster == CORPUS_CHRISTI && WITH_CORPUS_CHRISTI.contains(state)
                || isOfState(day, state)
                || "SN".equals(state) && isRepentanceDay(day)
                || "BE".equals(state) && day.equals(LIBERATION);
    }

    /** Monday to Friday without holidays. */
    public static boolean isWorkday(LocalDate day, String state) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && isLetterDay(day, state);
    }

    /** No Sunday and no holiday. */
    public static boolean isLetterDay(LocalDate day, String state) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day, state);
    }

    /** The day on which something is done in time that fell on this one (§ 193 BGB). */
    public static LocalDate workdayOnOrAfter(LocalDate day, String state) {
        LocalDate open = day;
        while (!isWorkday(open, state)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** The earliest day of which what was due is still done in time on this one: on Monday, Saturday (§ 193 BGB). */
    public static LocalDate earliestInTimeOn(LocalDate day, String state) {
        LocalDate due = day;
        while (!isWorkday(due.minusDays(1), state)) {
            due = due.minusDays(1);
        }
        return due;
    }

    private static boolean isOfState(LocalDate day, String state) {
        MonthDay at = MonthDay.from(day);
        boolean notYet = at.equals(WOMENS_DAY) && "MV".equals(state) && day.getYear() < WOMENS_DAY_IN_MV;
        return !notYet && IN_STATES.getOrDefault(at, Set.of()).contains(state);
    }

    /** The Wednesday before 23 November. */
    private static boolean isRepentanceDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.WEDNESDAY
                && day.getMonthValue() == 11
                && day.getDayOfMonth() >= 16
                && day.getDayOfMonth() <= 22;
    }
}
