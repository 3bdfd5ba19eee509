package org.kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.accounts.CustomerType;
import org.kontor.catalog.SmallBusiness;
import org.kontor.money.DatedRate;
import org.kontor.money.PlaceOfSupply;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;

/** The table of DOMAIN.md 2.1 and 2.5, row by row. */
class TaxTreatmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final VatRates RATES = new VatRates(Map.of(
            "standard", List.of(new DatedRate(LocalDate.of(2021, 1, 1), VatRate.of("19"))),
            "letting", List.of(new DatedRate(LocalDate.of(2021, 1, 1), VatRate.ZERO))));

    @ParameterizedTest(name = "{0} in {1} with \"{2}\" for what is supplied where the {3} is: {4} {5} %")
    @CsvSource({
        "CONSUMER,   DE, '',          PROPERTY,  S,  19",
        "CONSUMER,   DE, '',          RECIPIENT, S,  19",
        "CONSUMER,   AT, '',          RECIPIENT, S,  19",
        "CONSUMER,   CH, '',          RECIPIENT, S,  19",
        "BUSINESS,   DE, DE811569869, RECIPIENT, S,  19",
        "BUSINESS,   DK, DK13585628,  PROPERTY,  S,  19",
        "BUSINESS,   DK, DK13585628,  RECIPIENT, AE, 0",
        "BUSINESS,   DK, '',          RECIPIENT, S,  19",
        "BUSINESS,   DK, DE811569869, RECIPIENT, S,  19",
        "BUSINESS,   GR, EL123456789, RECIPIENT, AE, 0",
        "NONPROFIT,  FR, FR123456789, RECIPIENT, AE, 0",
        "PUBLIC,     AT, ATU12345678, RECIPIENT, AE, 0",
        "PUBLIC,     DE, '',          RECIPIENT, S,  19",
        "BUSINESS,   CH, '',          PROPERTY,  S,  19",
        "BUSINESS,   CH, '',          RECIPIENT, O,  0",
        "BUSINESS,   GB, GB123456789, RECIPIENT, O,  0",
        "NONPROFIT,  CH, '',          RECIPIENT, S,  19"
    })
    void taxesByPayerAndPlace(
            CustomerType type, String country, String vatId, PlaceOfSupply place, VatCategory category, String rate) {
        VatClass standard = new VatClass("standard", VatCategory.S, place);

        Taxed taxed = treatment(SmallBusiness.NEVER, type, country, vatId).of(standard, DAY, RATES);

        assertThat(taxed).isEqualTo(new Taxed(standard.as(category), VatRate.of(rate)));
    }

    @Test
    void leavesExemptLettingExemptAndOptedLettingTaxed() {
        TaxTreatment anyone = treatment(SmallBusiness.NEVER, CustomerType.BUSINESS, "DE", "");

        assertThat(anyone.of(new VatClass("letting", VatCategory.E), DAY, RATES)
                        .vatClass()
                        .category())
                .isEqualTo(VatCategory.E);
        assertThat(anyone.of(new VatClass("standard", VatCategory.S), DAY, RATES)
                        .rate())
                .isEqualTo(VatRate.of("19"));
    }

    @Test
    void aSmallBusinessChargesNoTaxOnItsDays() {
        SmallBusiness december = new SmallBusiness(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));
        TaxTreatment small = treatment(december, CustomerType.BUSINESS, "DE", "DE811569869");
        VatClass standard = new VatClass("standard", VatCategory.S);

        assertThat(small.of(standard, DAY, RATES)).isEqualTo(new Taxed(standard.as(VatCategory.E), VatRate.ZERO));
        assertThat(small.of(standard, LocalDate.of(2026, 11, 30), RATES).rate()).isEqualTo(VatRate.of("19"));
        // The sale that passes 100,000 € is taxed already: the last day is the day before "until".
        assertThat(small.of(standard, LocalDate.of(2027, 1, 1), RATES).rate()).isEqualTo(VatRate.of("19"));
    }

    @Test
    void aSmallBusinessSuppliesAbroadAsEverybodyDoes() {
        TaxTreatment small = treatment(SmallBusiness.since(DAY), CustomerType.BUSINESS, "DK", "DK13585628");

        assertThat(small.of(new VatClass("standard", VatCategory.S, PlaceOfSupply.RECIPIENT), DAY, RATES)
                        .vatClass()
                        .category())
                .isEqualTo(VatCategory.AE);
    }

    private static TaxTreatment treatment(SmallBusiness seller, CustomerType type, String country, String vatId) {
        return new TaxTreatment(seller, new TaxedPayer(type, country, vatId));
    }
}
