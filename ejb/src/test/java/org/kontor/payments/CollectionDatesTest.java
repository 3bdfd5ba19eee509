package org.kontor.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-12-15, 2, 2026-12-11", // a Tuesday: over the weekend
        "2026-12-28, 2, 2026-12-23", // over Christmas
        "2027-03-30, 2, 2027-03-24", // over Easter
        "2026-10-05, 1, 2026-10-02", // German Unity Day is a Saturday, and no holiday of banks
        "2027-10-27, 2, 2027-10-25"
    })
    void theBankWantsTheFileSomeBankingDaysBefore(LocalDate collection, int lead, LocalDate last) {
        assertThat(CollectionDates.lastSubmission(collection, lead)).isEqualTo(last);
    }

    @Test
    void whatIsSentOnTheLastDayIsCollectedInTime() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (int i = 0; i < 1500; i++, day = day.plusDays(1)) {
            for (int lead = 1; lead <= 5; lead++) {
                LocalDate earliest = CollectionDates.earliest(day, lead);
                assertThat(CollectionDates.lastSubmission(earliest, lead)).isAfterOrEqualTo(day);
                assertThat(CollectionDates.lastSubmission(earliest.minusDays(1), lead))
                        .as("no day before %s can be reached from %s", earliest, day)
                        .isBefore(day);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 14, 2026-12-15",
        "2026-12-01, 14, 2026-12-15",
        "2026-12-02, 14, 2027-01-04", // 1 January, a Friday: banks rest until Monday
        "2026-12-18, 14, 2027-01-04",
        "2026-12-19, 14, 2027-01-15",
        "2026-10-20, 14, 2026-11-16" // 15 November is a Sunday
    })
    void aRetryWaitsForTheNextPayDay(LocalDate announced, int notice, LocalDate collection) {
        assertThat(CollectionDates.payDay(announced, notice)).isEqualTo(collection);
    }
}
