package org.kontor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDaysTest {

    // Good Friday and Easter Monday of DOMAIN.md 2.7.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-26", "2027-03-29", "2028-04-14", "2028-04-17", "2029-03-30", "2029-04-02", "2030-04-19",
                "2030-04-22", "2031-04-11", "2031-04-14", "2027-01-01", "2026-05-01", "2026-12-25", "2028-12-26",
                "2026-11-28", "2026-11-29"
            })
    void banksRest(LocalDate day) {
        assertThat(TargetDays.isOpen(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-10-03", "2026-12-24", "2026-12-31", "2027-05-17", "2026-11-27"})
    void banksWork(LocalDate day) {
        assertThat(TargetDays.isOpen(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-26, 2027-03-30", "2026-12-25, 2026-12-28", "2026-11-28, 2026-11-30", "2026-11-27, 2026-11-27"})
    void movesToTheNextOpenDay(LocalDate day, LocalDate open) {
        assertThat(TargetDays.onOrAfter(day)).isEqualTo(open);
    }
}
