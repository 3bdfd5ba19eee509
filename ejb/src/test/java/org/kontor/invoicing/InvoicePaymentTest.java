package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.invoicing.ADraft.aDraft;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.PaymentMethod;
import org.kontor.money.Money;

class InvoicePaymentTest {
    private static final Money AMOUNT = Money.of("355.81");

    @Test
    void collectsADebitAfterTheNoticeOnADayOnWhichBanksWork() {
        // 12 December 2026 and 14 days is Boxing Day, a Saturday: banks work again on Monday.
        InvoicePayment payment = paid(PaymentMethod.DIRECT_DEBIT, LocalDate.of(2026, 12, 12), AMOUNT, false);

        assertThat(payment.dueOn()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(payment.means().code()).isEqualTo("59");
        assertThat(payment.mandateId()).hasValue(3);
    }

    @Test
    void paysFromBalanceOnlyWhatIsCovered() {
        LocalDate day = LocalDate.of(2026, 12, 1);

        assertThat(paid(PaymentMethod.BALANCE, day, AMOUNT, true).means().code())
                .isEqualTo("97");
        assertThat(paid(PaymentMethod.BALANCE, day, AMOUNT, false).means().code())
                .isEqualTo("58");
    }

    @Test
    void debitsNothingThatIsGivenBack() {
        InvoicePayment payment = paid(PaymentMethod.DIRECT_DEBIT, LocalDate.of(2026, 12, 1), AMOUNT.negated(), false);

        assertThat(payment.means().code()).isEqualTo("58");
        assertThat(payment.dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void keepsTheIbanOutOfLogs() {
        InvoicePayment payment = paid(PaymentMethod.DIRECT_DEBIT, LocalDate.of(2026, 12, 1), AMOUNT, false);

        assertThat(payment.toString()).contains("K10001-1").doesNotContain("DE89370400440532013000");
        assertThat(aDraft().draft().payer().toString()).doesNotContain("DE89370400440532013000");
    }

    private static InvoicePayment paid(PaymentMethod method, LocalDate issued, Money payable, boolean covered) {
        ADraft draft = aDraft().paidBy(method);
        return InvoicePayment.of(draft.draft().payer(), draft.seller(), issued, payable, covered);
    }
}
