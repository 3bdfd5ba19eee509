package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;

class SafetyBoundsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void letsALargeInvoicePassThatIsUsual() {
        assertThatCode(() -> SafetyBounds.checkAmount(Money.of("40000.00"), Money.of("2000.00")))
                .doesNotThrowAnyException();
    }

    @Test
    void letsASmallInvoicePassHoweverSmallTheLastOneWas() {
        assertThatCode(() -> SafetyBounds.checkAmount(Money.of("2000.00"), Money.of("0.01")))
                .doesNotThrowAnyException();
    }

    @Test
    void stopsAnInvoiceManyTimesTheLastOne() {
        assertThatThrownBy(() -> SafetyBounds.checkAmount(Money.of("42000.01"), Money.of("2000.00")))
                .isInstanceOf(SuspiciousAmount.class);
        assertThatThrownBy(() -> SafetyBounds.checkAmount(Money.of("-42000.01"), Money.of("2000.00")))
                .isInstanceOf(SuspiciousAmount.class);
    }

    @Test
    void billsThreeMonthsAheadAndNoDayMore() {
        assertThatCode(() -> SafetyBounds.checkThrough(LocalDate.of(2027, 2, 20), TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SafetyBounds.checkThrough(LocalDate.of(2027, 2, 21), TODAY))
                .isInstanceOf(ThroughTooFar.class);
    }
}
