package org.kontor.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.money.Money;

class SalesOutstandingTest {
    @ParameterizedTest
    @CsvSource({
        "100.00, 300.00, 30",
        "0.00, 300.00, 0",
        "-5.00, 300.00, 0",
        "300.00, 300.00, 90",
        "1.00, 180.00, 1",
        "0.99, 180.00, 0",
        "1.01, 180.00, 1"
    })
    void openBySalesOfAQuarter(String open, String invoiced, int days) {
        assertThat(StartPage.days(Money.of(open), Money.of(invoiced))).hasValue(days);
    }

    @Test
    void withoutSalesThereIsNone() {
        assertThat(StartPage.days(Money.of("10.00"), Money.ZERO)).isEqualTo(OptionalInt.empty());
    }
}
