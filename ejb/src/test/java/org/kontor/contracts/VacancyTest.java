package org.kontor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.Period;

class VacancyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void isFreeAsLongAsFewerThanAllAreTaken() {
        assertThat(vacancy(3, from("2026-01-01"))).isEqualTo(new Vacancy(3, 2, Optional.of(TODAY)));
        assertThat(vacancy(3)).isEqualTo(new Vacancy(3, 3, Optional.of(TODAY)));
    }

    @Test
    void isFreeAgainOnTheDayAfterTheLastOneOfWhoLeaves() {
        assertThat(vacancy(2, from("2026-01-01"), between("2026-03-01", "2026-12-31")))
                .isEqualTo(new Vacancy(2, 0, Optional.of(LocalDate.of(2027, 1, 1))));
    }

    /** Whoever comes to stay would stand in the way of who comes later. */
    @Test
    void countsWhatIsPromisedForLater() {
        assertThat(vacancy(1, from("2027-02-01"))).isEqualTo(new Vacancy(1, 0, Optional.empty()));
        assertThat(vacancy(1, between("2027-02-01", "2027-02-28")).from()).contains(LocalDate.of(2027, 3, 1));
    }

    @Test
    void isFullForGoodIfNobodyIsKnownToLeave() {
        assertThat(vacancy(1, from("2026-01-01"))).isEqualTo(new Vacancy(1, 0, Optional.empty()));
        assertThat(vacancy(0)).isEqualTo(new Vacancy(0, 0, Optional.empty()));
    }

    @Test
    void doesNotCountOtherProducts() {
        Occupied other = new Occupied(9, "OTHER", Period.from(TODAY), 5);
        assertThat(Vacancy.of("DESK", 1, List.of(other), TODAY).free()).isEqualTo(1);
    }

    private static Vacancy vacancy(int capacity, Period... taken) {
        List<Occupied> all =
                Stream.of(taken).map(days -> new Occupied(1, "DESK", days, 1)).toList();
        return Vacancy.of("DESK", capacity, all, TODAY);
    }

    private static Period from(String day) {
        return Period.from(LocalDate.parse(day));
    }

    private static Period between(String first, String last) {
        return Period.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    }
}
