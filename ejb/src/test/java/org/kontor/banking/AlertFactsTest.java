package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;
import org.kontor.receivables.CreditUse;

class AlertFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void nothingIsToldWhenNothingWaits() {
        assertThat(facts(0).isToBeTold(TODAY, Optional.empty())).isFalse();
    }

    @Test
    void theSameListIsToldAgainAfterAWeek() {
        AlertFacts facts = facts(2);
        AlertFacts.Told before = new AlertFacts.Told(TODAY, facts.text());

        assertThat(facts.isToBeTold(TODAY, Optional.empty())).isTrue();
        assertThat(facts.isToBeTold(TODAY.plusDays(6), Optional.of(before))).isFalse();
        assertThat(facts.isToBeTold(TODAY.plusDays(7), Optional.of(before))).isTrue();
        assertThat(facts(3).isToBeTold(TODAY.plusDays(1), Optional.of(before))).isTrue();
    }

    @Test
    void howeverMuchWaitsTheMailStaysShort() {
        List<AlertFacts.Run> runs = IntStream.range(0, 100)
                .mapToObj(i -> new AlertFacts.Run("SL" + i, TODAY))
                .collect(Collectors.toList());
        AlertFacts facts = new AlertFacts(waiting(9), 1, 1, runs, 1, List.of("collection", "matching"));

        assertThat(facts.words()).containsEntry("runs", "SL0, SL1, SL2, SL3, SL4 …");
        assertThat(facts.text()).hasSizeLessThan(1000);
    }

    @Test
    void rulesThatHelpNobodyAreRefused() {
        assertThatThrownBy(() -> rules("a@b", 3, "0.00")).isInstanceOf(InvalidAlertAddress.class);
        assertThatThrownBy(() -> rules("a@b.de", 0, "0.00")).isInstanceOf(BankingRuleOutOfRange.class);
        assertThatThrownBy(() -> rules("a@b.de", 3, "5.01")).isInstanceOf(BankingRuleOutOfRange.class);
        assertThat(rules("a@b.de,\nc@d.de  a@b.de", 3, "5.00").alertTo()).containsExactly("a@b.de", "c@d.de");
    }

    private static BankingRules rules(String to, int days, String tolerance) {
        return new BankingRules(
                BankingRules.addresses(to), "de", days, 1, CreditUse.PROPOSE, Map.of(1L, Money.of(tolerance)));
    }

    private static AlertFacts facts(int waiting) {
        return new AlertFacts(waiting(waiting), 0, 0, List.of(), 0, List.of());
    }

    private static AlertFacts.Waiting waiting(int count) {
        return new AlertFacts.Waiting(count, Money.of("10.00"), Optional.of(TODAY.minusDays(9)), 3);
    }
}
