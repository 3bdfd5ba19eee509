package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.calendar.Period;
import org.kontor.money.Money;

class AgeingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({"-5, NOT_DUE", "0, NOT_DUE", "1, UP_TO_30", "30, UP_TO_30", "31, UP_TO_60", "90, UP_TO_90", "91, OLDER"
    })
    void putsEveryAgeIntoOneBand(long daysOverdue, AgeBand expected) {
        assertThat(AgeBand.of(daysOverdue)).isEqualTo(expected);
    }

    @Test
    void addsUpWhatIsOpenAndWhatIsOverdue() {
        Ageing ageing = Ageing.of(
                DAY,
                List.of(
                        new DueOn(DAY, 2, Money.of("100.00")),
                        new DueOn(DAY.minusDays(1), 1, Money.of("10.00")),
                        new DueOn(DAY.minusDays(29), 3, Money.of("1.00")),
                        new DueOn(DAY.minusDays(200), 1, Money.of("-0.50"))));

        assertThat(ageing.rows()).extracting(Ageing.Row::band).containsExactly(AgeBand.values());
        assertThat(ageing.rows().get(1)).isEqualTo(new Ageing.Row(AgeBand.UP_TO_30, 4, Money.of("11.00")));
        assertThat(ageing.total()).isEqualTo(Money.of("110.50"));
        assertThat(ageing.overdue()).isEqualTo(Money.of("10.50"));
    }

    @Test
    void everyDueDateLiesInTheDaysOfItsBand() {
        for (long days = -400; days <= 400; days++) {
            LocalDate due = LocalDate.of(2026, 11, 27).minusDays(days);
            for (AgeBand band : AgeBand.values()) {
                Period dueDates = band.dueDates(LocalDate.of(2026, 11, 27));
                boolean within = !due.isBefore(dueDates.start()) && due.isBefore(dueDates.end());
                assertThat(within).as(band + " " + due).isEqualTo(band == AgeBand.of(days));
            }
        }
    }
}
