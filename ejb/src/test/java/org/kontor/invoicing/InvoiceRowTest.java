package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.money.Money;

class InvoiceRowTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);

    @ParameterizedTest
    @CsvSource({
        "119.00, 2026-12-15, OPEN",
        "119.00, 2026-12-16, OVERDUE",
        "0.01, 2026-12-16, OVERDUE",
        "0.00, 2026-12-16, SETTLED",
        "-119.00, 2026-12-16, OPEN"
    })
    void isOverdueAfterItsDueDateIfSomethingIsOwed(String open, LocalDate today, PaymentState state) {
        InvoiceRow row = new InvoiceRow(
                1,
                "RE-2026-000001",
                InvoiceKind.INVOICE,
                new RunAccount(1, "K10001", "Jana Sommer"),
                DUE.minusDays(14),
                DUE,
                Money.of("100.00"),
                Money.of("119.00"),
                Standing.IN_FORCE,
                Money.of(open));

        assertThat(row.stateOn(today)).isEqualTo(state);
    }
}
