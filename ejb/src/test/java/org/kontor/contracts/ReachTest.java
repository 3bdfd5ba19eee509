package org.kontor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.Period;
import org.kontor.contracts.Change.Cancellation;
import org.kontor.contracts.Change.CancellationUndone;
import org.kontor.contracts.Change.Pause;

class ReachTest {
    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    @Test
    void reachesBackToTheFirstDayAChangeTouches() {
        Change backDated = new Pause(Period.ofDays(MAY, MAY), JUNE);
        assertThat(Reach.since(List.of(backDated), MAY)).isEqualTo(MAY);
        assertThat(Reach.since(List.of(backDated), JUNE.plusDays(1))).isEqualTo(Period.OPEN_END);
    }

    @Test
    void countsChangesOfTheRunsOwnDateThatMayHaveComeAfterIt() {
        Change sameDay = new Pause(Period.ofDays(MAY, MAY), JUNE);
        assertThat(Reach.since(List.of(sameDay), JUNE)).isEqualTo(MAY);
    }

    @Test
    void reachesToTheCancellationThatIsTakenBack() {
        Change cancelled = new Cancellation(MAY, CancellationKind.AGREED, MAY.minusDays(9));
        Change undone = new CancellationUndone(JUNE);
        assertThat(Reach.since(List.of(cancelled, undone), JUNE)).isEqualTo(MAY);
    }
}
