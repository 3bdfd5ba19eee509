package org.kontor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FirstDayTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 28);
    private static final int AHEAD = 400;

    @Test
    void isTheOneThatGoingDayByDayFinds() {
        for (int first = 0; first <= AHEAD; first++) {
            LocalDate day = FROM.plusDays(first);
            assertThat(FirstDay.of(FROM, AHEAD, tried -> !tried.isBefore(day))).hasValue(day);
        }
    }

    @Test
    void isNoneBeyondTheLastDay() {
        assertThat(FirstDay.of(FROM, AHEAD, tried -> tried.isAfter(FROM.plusDays(AHEAD))))
                .isEmpty();
        assertThat(FirstDay.of(FROM, 0, tried -> false)).isEmpty();
    }

    @Test
    void isFoundByFewQuestions() {
        for (int first = 0; first <= AHEAD; first++) {
            LocalDate day = FROM.plusDays(first);
            AtomicInteger asked = new AtomicInteger();
            FirstDay.of(FROM, AHEAD, tried -> {
                asked.incrementAndGet();
                assertThat(tried).isBeforeOrEqualTo(FROM.plusDays(AHEAD));
                return !tried.isBefore(day);
            });
            assertThat(asked.get()).isLessThanOrEqualTo(18);
        }
    }
}
