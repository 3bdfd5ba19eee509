package org.kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Interval;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.catalog.SmallBusiness;
import org.kontor.catalog.Timing;
import org.kontor.catalog.VatShare;
import org.kontor.money.DatedRate;
import org.kontor.money.Percent;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;

class PriceReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final VatClass FULL = new VatClass("full", VatCategory.S);
    private static final VatClass MEAL = new VatClass("meal", VatCategory.S);
    private static final VatClass EXEMPT = new VatClass("exempt", VatCategory.E);
    private static final VatRates RATES = new VatRates(Map.of(
            "full", List.of(new DatedRate(LocalDate.EPOCH, VatRate.of("19"))),
            "meal", List.of(new DatedRate(LocalDate.EPOCH, VatRate.of("7")))));

    @ParameterizedTest
    @CsvSource({"149, 177.31", "99.95, 118.94", "0.0500, 0.06", "0.0125, 0.0149", "0, 0"})
    void addsTheTaxOfConsumers(String net, String gross) {
        assertThat(reader(SmallBusiness.NEVER).gross(price(net, PriceEntry.NET, VatShare.whole(FULL))))
                .isEqualTo(UnitPrice.of(gross));
    }

    @Test
    void addsTheTaxOfEachPart() {
        List<VatShare> deal = List.of(new VatShare(MEAL, Percent.of("70")), new VatShare(FULL, Percent.of("30")));
        // 7.00 and 7 %, 3.00 and 19 %.
        assertThat(reader(SmallBusiness.NEVER).gross(price("10", PriceEntry.NET, deal)))
                .isEqualTo(UnitPrice.of("11.06"));
    }

    @Test
    void addsNothingWhereNothingIsCharged() {
        assertThat(reader(SmallBusiness.NEVER).gross(price("149", PriceEntry.GROSS, VatShare.whole(FULL))))
                .isEqualTo(UnitPrice.of("149"));
        assertThat(reader(SmallBusiness.NEVER).gross(price("149", PriceEntry.NET, VatShare.whole(EXEMPT))))
                .isEqualTo(UnitPrice.of("149"));
    }

    @ParameterizedTest
    @CsvSource({"CONSUMER, true", "NONPROFIT, true", "BUSINESS, false", "PUBLIC, false"})
    void readsPricesWithTaxForThoseTheLawProtects(CustomerType type, boolean gross) {
        TaxTreatment treatment = new TaxTreatment(SmallBusiness.NEVER, new TaxedPayer(type, "DE", ""));
        assertThat(new PriceReader(treatment, RATES, DAY).isGross()).isEqualTo(gross);
    }

    private static PriceReader reader(SmallBusiness seller) {
        return new PriceReader(new TaxTreatment(seller, new TaxedPayer(CustomerType.CONSUMER, "DE", "")), RATES, DAY);
    }

    private static Price price(String amount, PriceEntry entry, List<VatShare> vat) {
        return new Price("P", UnitPrice.of(amount), entry, Interval.months(1), Timing.IN_ADVANCE, Proration.DAYS, vat);
    }
}
