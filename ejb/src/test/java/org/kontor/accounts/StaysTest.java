package org.kontor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.BusinessException;
import org.kontor.calendar.Period;

/** When a person belongs to an account. */
class StaysTest {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    private final List<Stay> here = Stays.joined(List.of(), JANUARY, "A");

    @Test
    void beginsOnTheDayOfJoiningAndHasNoEnd() {
        assertThat(here).containsExactly(new Stay(JANUARY, Period.OPEN_END, "A"));
    }

    @Test
    void endsAfterTheLastDay() {
        assertThat(Stays.left(here, MARCH.minusDays(1))).containsExactly(new Stay(JANUARY, MARCH, "A"));
    }

    @Test
    void beginsAgainAfterLeaving() {
        List<Stay> again = Stays.joined(Stays.left(here, MARCH.minusDays(1)), JUNE, "B");
        assertThat(again).containsExactly(new Stay(JANUARY, MARCH, "A"), new Stay(JUNE, Period.OPEN_END, "B"));
        assertThat(Stays.lastArrival(again)).isEqualTo(JUNE);
    }

    @Test
    void keepsOnWithAnotherCostCentre() {
        List<Stay> moved = Stays.moved(here, MARCH, "B");
        assertThat(moved).containsExactly(new Stay(JANUARY, MARCH, "A"), new Stay(MARCH, Period.OPEN_END, "B"));
        assertThat(Stays.lastArrival(moved)).isEqualTo(JANUARY);
        assertThat(Stays.moved(here, JANUARY, "B")).containsExactly(new Stay(JANUARY, Period.OPEN_END, "B"));
    }

    @Test
    void forgetsWhatWasPlannedAfterTheLastDay() {
        List<Stay> moved = Stays.moved(here, MARCH, "B");
        LocalDate last = JANUARY.plusDays(9);
        assertThat(Stays.left(moved, last)).containsExactly(new Stay(JANUARY, last.plusDays(1), "A"));
        assertThat(Stays.left(moved, MARCH))
                .containsExactly(new Stay(JANUARY, MARCH, "A"), new Stay(MARCH, MARCH.plusDays(1), "B"));
    }

    @Test
    void refusesTheImpossibleAtItsField() {
        refused(() -> Stays.joined(here, MARCH, "A"), JoinedTwice.class, "effective");
        refused(() -> Stays.joined(here, JANUARY.minusDays(5), "A"), JoinedTwice.class, "effective");
        refused(() -> Stays.left(here, JANUARY.minusDays(1)), LeftBeforeJoined.class, "last");
        List<Stay> left = Stays.left(here, MARCH.minusDays(1));
        refused(() -> Stays.left(left, JUNE), LeftBeforeJoined.class, "last");
        List<Stay> again = Stays.joined(left, JUNE, "A");
        refused(() -> Stays.left(again, JANUARY.plusDays(3)), LeftBeforeJoined.class, "last");
        refused(() -> Stays.moved(left, JUNE, "B"), NotThere.class, "effective");
        refused(() -> Stays.moved(here, MARCH, "A"), SameCostCentre.class, "costCentre");
    }

    private static void refused(Runnable action, Class<? extends BusinessException> why, String field) {
        assertThatThrownBy(action::run)
                .isInstanceOf(why)
                .extracting(refused -> ((BusinessException) refused).field())
                .isEqualTo(field);
    }
}
