package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.CustomerType;
import org.kontor.billing.Billed;
import org.kontor.billing.Calculator;
import org.kontor.billing.Charge;
import org.kontor.billing.Run;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Agreement;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Plan;
import org.kontor.contracts.Term;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Version;
import org.kontor.money.DatedRate;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;

/** What a line prints multiplies to what it costs (PEPPOL-R120). */
class LinePricesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final Calculator CALCULATOR = new Calculator(
            new VatRates(Map.of("standard", List.of(new DatedRate(FIRST.minusYears(9), VatRate.of("19"))))));

    @Test
    void printsWholeMonthsAsPiecesTimesThePriceLessDiscount() {
        InvoicedPrice price = LinePrices.of(charge("149.00", 2, "10", FIRST));

        assertThat(price).isEqualTo(InvoicedPrice.of(2, InvoiceUnit.MONTH, UnitPrice.of("134.10")));
    }

    @Test
    void printsAPartOfAMonthAsDaysOfThePriceOfAll() {
        InvoicedPrice price = LinePrices.of(charge("149.00", 2, "0", FIRST.plusDays(16)));

        assertThat(price).isEqualTo(InvoicedPrice.prorated(14, 30, UnitPrice.of("298.00")));
    }

    @Test
    void printsAnAmountThatFourDecimalsCannotSplitAsOnePiece() {
        InvoicedPrice price = LinePrices.of(charge("0.9999", 1, "33.3333", FIRST));

        assertThat(price.unit()).isEqualTo(InvoiceUnit.PIECE);
        assertThat(price.amount()).hasToString("0.67");
    }

    @Test
    void multipliesToTheAmountWhateverThePrice() {
        long seed = 20261124;
        Random random = new Random(seed);
        for (int life = 0; life < 5000; life++) {
            UnitPrice amount = new UnitPrice(1 + random.nextInt(30_000_000));
            int pieces = 1 + random.nextInt(9);
            String discount = random.nextBoolean() ? "0" : Integer.toString(random.nextInt(100));
            Charge charge = charge(amount.toString(), pieces, discount, FIRST.plusDays(random.nextInt(30)));
            if (!charge.net().isZero()) {
                assertThat(LinePrices.of(charge).amount())
                        .as("seed %d, life %d", seed, life)
                        .isEqualTo(charge.net());
            }
        }
    }

    /** What is charged in September for a line that starts on a day. */
    private static Charge charge(String net, int pieces, String discount, LocalDate start) {
        Price price = new Price(
                "1",
                UnitPrice.of(net),
                PriceEntry.NET,
                Interval.months(1),
                Timing.IN_ADVANCE,
                Proration.DAYS,
                VatShare.whole(new VatClass("standard", VatCategory.S)));
        Version version =
                new Version(Period.from(start), Plan.of("DESK", price), Quantity.of(pieces), Percent.of(discount));
        Line line = Line.of(1, LineKind.BASE, new Anchor(FIRST), version);
        Agreement agreement = new Agreement(
                CustomerType.BUSINESS, new Term.Indefinite(NoticeRule.of("1 month to month end")), PauseRule.NONE);
        Terms terms = new Terms(1, start, agreement, List.of(line), List.of());
        return CALCULATOR
                .charges(terms, Billed.NOTHING, Run.on(LocalDate.of(2026, 9, 30)))
                .get(0);
    }
}
