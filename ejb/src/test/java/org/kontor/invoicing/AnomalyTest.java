package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.money.Money;

class AnomalyTest {

    @ParameterizedTest
    @CsvSource({
        "120.00, 100.00, NONE",
        "120.01, 100.00, HIGHER",
        "80.00, 100.00, NONE",
        "79.99, 100.00, LOWER",
        "0.00, 100.00, ZERO",
        "-0.01, 100.00, NEGATIVE",
        "500.00, , NONE",
        "500.00, 0.00, NONE",
        "500.00, -10.00, NONE"
    })
    void comparesWithTheLastInvoice(String gross, String last, Anomaly expected) {
        assertThat(Anomaly.of(Money.of(gross), Optional.ofNullable(last).map(Money::of)))
                .isEqualTo(expected);
    }
}
