package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;

class MyPaymentTest {
    private static final LocalDate DUE = LocalDate.of(2027, 3, 15);

    @Test
    void toPayUntilItsDayAndOverdueAfterIt() {
        assertThat(step("10.00", facts(false, false, false), DUE)).isEqualTo(PaymentStep.TO_PAY);
        assertThat(step("10.00", facts(false, false, false), DUE.plusDays(1))).isEqualTo(PaymentStep.OVERDUE);
    }

    @Test
    void anAnnouncedDebitIsNotLateOnItsDay() {
        assertThat(step("10.00", facts(true, false, false), DUE)).isEqualTo(PaymentStep.ANNOUNCED);
        assertThat(step("10.00", facts(true, false, false), DUE.plusDays(1))).isEqualTo(PaymentStep.OVERDUE);
        assertThat(step("10.00", facts(true, true, false), DUE.plusDays(1))).isEqualTo(PaymentStep.IN_COLLECTION);
    }

    @Test
    void whatCameBackIsForThePayerToAct() {
        assertThat(step("10.00", facts(true, false, true), DUE)).isEqualTo(PaymentStep.RETURNED);
        assertThat(step("0.00", facts(true, false, true), DUE)).isEqualTo(PaymentStep.PAID);
    }

    @Test
    void aCreditIsOwedToThePayer() {
        assertThat(step("-10.00", facts(false, false, false), DUE.plusDays(9))).isEqualTo(PaymentStep.CREDIT);
    }

    private static PaymentStep step(String open, MyPayment.Facts facts, LocalDate today) {
        OpenItem.Document document = new OpenItem.Document("RE-1", EntryKind.INVOICE, DUE.minusDays(14), DUE);
        return MyPayment.of(document, Money.of("10.00"), Money.of(open), facts, today)
                .step();
    }

    private static MyPayment.Facts facts(boolean announced, boolean pending, boolean returned) {
        Optional<LocalDate> collectOn = announced ? Optional.of(DUE) : Optional.empty();
        return new MyPayment.Facts(1, DUE, collectOn, pending, returned, Optional.empty(), Optional.empty());
    }
}
