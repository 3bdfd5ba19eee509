package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;
import org.kontor.receivables.Credit;
import org.kontor.receivables.Settling;

class CoveringTest {
    private final Covering covering =
            new Covering(Map.of(1L, List.of(new Credit(10, Money.of("50.00")), new Credit(11, Money.of("100.00")))));

    @Test
    void coversWholeInvoicesOnly() {
        assertThat(covering.covers(1, Money.of("150.00"))).isTrue();
        assertThat(covering.covers(1, Money.of("150.01"))).isFalse();
        assertThat(covering.covers(2, Money.of("0.01"))).isFalse();
    }

    @Test
    void asksNothingOfCreditsForWhatCostsNothing() {
        assertThat(covering.covers(1, Money.ZERO)).isFalse();
        assertThat(covering.covers(1, Money.of("-5.00"))).isFalse();
    }

    @Test
    void takesTheOldestCreditFirstAndNothingTwice() {
        covering.settle(1, "RE-1", Money.of("70.00"));

        assertThat(covering.settled())
                .containsExactly(
                        new Settling("RE-1", 10, Money.of("50.00")), new Settling("RE-1", 11, Money.of("20.00")));
        assertThat(covering.covers(1, Money.of("80.00"))).isTrue();
        assertThat(covering.covers(1, Money.of("80.01"))).isFalse();
    }
}
