package org.kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.money.Money;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

class InvoiceTotalsTest {
    private static final VatRate NINETEEN = VatRate.of("19");

    @Test
    void taxesTheSumOfARateAndNotItsLines() {
        InvoiceTotals totals = InvoiceTotals.ofAmounts(List.of(net("10.03"), net("10.03"), net("10.03")));
        assertThat(totals.tax()).hasToString("5.72");
        assertThat(totals.payable()).hasToString("35.81");
        assertThat(totals.rounding()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "39.99, 33.61, 6.39, -0.01",
        "149.00, 125.21, 23.79, 0.00",
        "19.90, 16.72, 3.18, 0.00",
        "99.00, 83.19, 15.81, 0.00"
    })
    void letsThePayerPayTheGrossPrice(String gross, String net, String tax, String rounding) {
        InvoiceTotals totals = InvoiceTotals.ofAmounts(List.of(gross(gross)));
        assertThat(totals.net()).hasToString(net);
        assertThat(totals.tax()).hasToString(tax);
        assertThat(totals.rounding()).hasToString(rounding);
        assertThat(totals.payable()).hasToString(gross);
    }

    @Test
    void finds16PercentOfGrossPricesOutOfReach() {
        int missed = 0;
        int all = 0;
        for (long cents = 100; cents <= 40_000; cents++) {
            Money net = NINETEEN.netOf(Money.ofCents(cents));
            all++;
            missed += net.plus(NINETEEN.on(net)).cents() == cents ? 0 : 1;
        }
        assertThat(100.0 * missed / all).isBetween(15.9, 16.1);
    }

    @Test
    void keepsNetLinesTaxedAsEverBesideGrossOnes() {
        InvoiceTotals totals = InvoiceTotals.ofAmounts(List.of(gross("39.99"), gross("39.99"), net("10.03")));
        assertThat(totals.payable()).hasToString("91.92");
        assertThat(totals.gross().plus(totals.rounding())).isEqualTo(totals.payable());
    }

    @Test
    void namesANegativeSumACorrectionAndZeroAnInvoice() {
        assertThat(InvoiceTotals.ofAmounts(List.of(net("-0.01"))).isCorrection())
                .isTrue();
        assertThat(InvoiceTotals.ofAmounts(List.of(net("5.00"), net("-5.00"))).isCorrection())
                .isFalse();
    }

    @Test
    void roundsTaxAwayFromZero() {
        assertThat(InvoiceTotals.ofAmounts(List.of(net("0.50"))).tax()).hasToString("0.10");
        assertThat(InvoiceTotals.ofAmounts(List.of(net("-0.50"))).tax()).hasToString("-0.10");
    }

    @Test
    void keepsCategoriesOfOneRateApart() {
        List<TaxedAmount> lines = new ArrayList<>();
        lines.add(new TaxedAmount(VatCategory.AE, VatRate.ZERO, Money.of("10"), Money.of("10"), false));
        lines.add(new TaxedAmount(VatCategory.E, VatRate.ZERO, Money.of("20"), Money.of("20"), false));
        assertThat(InvoiceTotals.ofAmounts(lines).vat())
                .extracting(VatSum::category)
                .containsExactly(VatCategory.E, VatCategory.AE);
    }

    private static TaxedAmount net(String amount) {
        Money net = Money.of(amount);
        return new TaxedAmount(VatCategory.S, NINETEEN, net, net, false);
    }

    private static TaxedAmount gross(String amount) {
        Money gross = Money.of(amount);
        return new TaxedAmount(VatCategory.S, NINETEEN, NINETEEN.netOf(gross), gross, true);
    }
}
