package org.kontor.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;

class NextStepTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static AtRisk late(int days, AtRisk.Story story, RiskKind... kinds) {
        EnumSet<RiskKind> all = EnumSet.of(RiskKind.OVERDUE, kinds);
        return new AtRisk(
                new AtRisk.Payer(1, "10001", "Jana"), Money.of("100.00"), 1, TODAY.minusDays(days), all, story);
    }

    private static AtRisk.Story told(int payWithin, boolean last) {
        AtRisk.Told told = new AtRisk.Told(1, TODAY.minusDays(10), TODAY.plusDays(payWithin), last);
        return new AtRisk.Story(Optional.empty(), Optional.of(told), OptionalLong.empty());
    }

    @Test
    void releasesWhatIsProposed() {
        AtRisk.Story proposed = new AtRisk.Story(Optional.empty(), Optional.empty(), OptionalLong.of(7));
        assertThat(late(9, proposed).next(TODAY)).isEqualTo(NextStep.RELEASE);
    }

    @Test
    void proposesWhatIsLateForSomeDaysOrDidNotPayInTime() {
        assertThat(late(4, AtRisk.Story.NONE).next(TODAY)).isEqualTo(NextStep.SEE_ACCOUNT);
        assertThat(late(5, AtRisk.Story.NONE).next(TODAY)).isEqualTo(NextStep.PROPOSE);
        assertThat(late(30, told(0, false)).next(TODAY)).isEqualTo(NextStep.SEE_ACCOUNT);
        assertThat(late(30, told(-1, false)).next(TODAY)).isEqualTo(NextStep.PROPOSE);
    }

    @Test
    void handsOverAfterTheLastLevel() {
        assertThat(late(60, told(0, true)).next(TODAY)).isEqualTo(NextStep.SEE_ACCOUNT);
        assertThat(late(60, told(-1, true)).next(TODAY)).isEqualTo(NextStep.HAND_OVER);
    }

    @Test
    void settlesWhatIsMoreUrgentFirst() {
        assertThat(late(60, told(-1, true), RiskKind.PROMISE).next(TODAY)).isEqualTo(NextStep.SEE_PLANS);
        assertThat(late(60, told(-1, true), RiskKind.PROMISE, RiskKind.RETURNED).next(TODAY))
                .isEqualTo(NextStep.SETTLE_RETURN);
    }
}
