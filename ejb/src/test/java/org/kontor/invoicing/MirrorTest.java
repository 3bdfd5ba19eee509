package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.CustomerType;
import org.kontor.billing.Charge;
import org.kontor.billing.Derivation;
import org.kontor.calendar.Period;
import org.kontor.contracts.PriceKey;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;

class MirrorTest {
    private static final VatRate RATE = VatRate.of("19");
    private static final VatClass STANDARD = new VatClass("standard", VatCategory.S);
    private static final Period MAY = Period.ofDays(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));

    @Test
    void turnsQuantitiesRoundAndNeverPrices() {
        TakeBack back = Mirror.of(original(), List.of(line(1, 0, 31)), "Irrtum", false);

        InvoicedPrice price = back.shown().get(0).price();
        assertThat(price.quantity()).isEqualTo(InvoicedQuantity.of(-1));
        assertThat(price.unitPrice()).isEqualTo(UnitPrice.of("149.00"));
        assertThat(back.totals().payable()).isEqualTo(Money.of("-177.31"));
        assertThat(back.excused()).isEmpty();
    }

    @Test
    void numbersChargesOfOnePeriodAndPriceOneAfterTheOther() {
        TakeBack back = Mirror.of(original(), List.of(line(1, 0, 31), line(2, 0, 31)), "Irrtum", false);

        assertThat(back.lines()).extracting(taken -> taken.charge().revision()).containsExactly(5, 6);
    }

    @Test
    void excusesTheDaysThatWereUsed() {
        TakeBack back = Mirror.of(original(), List.of(line(1, 0, 31)), "Wasserschaden", true);

        assertThat(back.excused()).containsExactly(new ExcusedDays(7, 8, MAY));
    }

    @Test
    void excusesNoDaysThatAnotherInvoiceBillsInPart() {
        assertThatThrownBy(() -> Mirror.of(original(), List.of(line(1, 10, 21)), "Wasserschaden", true))
                .isInstanceOf(NotExcusable.class);
    }

    private static Original original() {
        return new Original(
                new Original.Heading(1, "RE-2026-000001", MAY.start(), InvoiceKind.INVOICE, InvoiceForm.ZUGFERD),
                new Original.Parties(
                        2,
                        3,
                        CustomerType.BUSINESS,
                        InvoiceLanguage.GERMAN,
                        new Original.Mailbox("Jana", "j@example.org")),
                Money.of("177.31"),
                false,
                Optional.empty());
    }

    /** A month of a desk, of which some days were billed before. */
    private static IssuedLine line(long id, int before, int days) {
        Money net = Money.of("149.00");
        Derivation why = new Derivation(
                "DESK",
                Optional.empty(),
                new Derivation.Used(MAY, before + days, 31, List.of(MAY)),
                new Derivation.Before(before, Money.ZERO),
                new Derivation.Tax("standard", RATE, MAY.lastDay()),
                net,
                net);
        Charge charge = new Charge(7, 8, MAY, new PriceKey("1"), 0, "DESK", days, 31, net, net, STANDARD, RATE, why);
        InvoiceContentLine shown = new InvoiceContentLine(
                "Desk",
                "",
                MAY,
                InvoicedPrice.of(1, InvoiceUnit.MONTH, UnitPrice.of("149.00")),
                new InvoicedVat(VatCategory.S, RATE),
                Optional.empty());
        return new IssuedLine(id, Optional.of(shown), charge, false, new Left(net, days, 5));
    }
}
