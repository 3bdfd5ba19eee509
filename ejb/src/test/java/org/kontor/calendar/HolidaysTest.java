package org.kontor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    // How many days of 2026 the laws of each state name, those on Sundays apart from Easter and Whit Sunday.
    @ParameterizedTest
    @CsvSource({
        "BW, 12", "BY, 13", "BP, 12", "BE, 10", "BB, 10", "HB, 10", "HH, 10", "HE, 10", "MV, 11", "NI, 10", "NW, 11",
        "RP, 11", "SL, 12", "SN, 11", "ST, 11", "SH, 10", "TH, 11"
    })
    void everyStateHasItsOwn(String state, int expected) {
        long found = IntStream.rangeClosed(1, 365)
                .mapToObj(day -> LocalDate.ofYearDay(2026, day))
                .filter(day -> Holidays.isHoliday(day, state))
                .count();

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-08, BE, true", "2025-05-08, BB, false", "2022-03-08, MV, false", "2023-03-08, MV, true",
        "2026-11-18, SN, true", "2027-11-17, SN, true", "2028-11-22, SN, true", "2026-11-25, SN, false",
        "2026-05-14, HH, true", "2026-05-25, HH, true", "2026-06-04, SN, false", "2026-06-04, BY, true",
        "2026-08-15, BY, true", "2026-08-15, BP, false", "2026-06-04, BP, true", "2026-11-01, BP, true"
    })
    void knowsThoseOfOneStateOrYear(LocalDate day, String state, boolean holiday) {
        assertThat(Holidays.isHoliday(day, state)).isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, SN, 2026-11-02", "2026-12-24, SN, 2026-12-24", "2026-12-25, SN, 2026-12-28"})
    void movesToTheNextWorkday(LocalDate day, String state, LocalDate moved) {
        assertThat(Holidays.workdayOnOrAfter(day, state)).isEqualTo(moved);
    }

    /** What is in time on a day is exactly what moves to it or to a later one. */
    @ParameterizedTest
    @ValueSource(strings = {"SN", "BY", ""})
    void looksBackAsFarAsItMovesOn(String state) {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            LocalDate earliest = Holidays.earliestInTimeOn(day, state);
            assertThat(Holidays.workdayOnOrAfter(earliest, state)).isAfterOrEqualTo(day);
            assertThat(Holidays.workdayOnOrAfter(earliest.minusDays(1), state)).isBefore(day);
        }
    }
}
