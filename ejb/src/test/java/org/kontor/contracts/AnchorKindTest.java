package org.kontor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.Interval;

class AnchorKindTest {
    private static final LocalDate START = LocalDate.of(2026, 5, 20);

    @Test
    void countsCalendarMonthsAndQuartersFromTheFirst() {
        assertThat(firstPeriodStart(Interval.months(1))).isEqualTo("2026-05-01");
        assertThat(firstPeriodStart(Interval.months(3))).isEqualTo("2026-04-01");
        assertThat(firstPeriodStart(Interval.years(1))).isEqualTo("2026-01-01");
    }

    @Test
    void countsCalendarWeeksFromMonday() {
        assertThat(firstPeriodStart(Interval.weeks(1))).isEqualTo("2026-05-18");
    }

    @Test
    void countsAnniversariesFromTheStart() {
        assertThat(AnchorKind.ANNIVERSARY.anchor(START, Interval.months(1)).date())
                .isEqualTo(START);
    }

    private static LocalDate firstPeriodStart(Interval interval) {
        return AnchorKind.CALENDAR
                .anchor(START, interval)
                .periodContaining(START, interval)
                .start();
    }
}
