package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/** § 17 UStG: what a claim that is given up takes along of its VAT. */
class WrittenOffVatTest {
    private static final VatSplit.Part STANDARD = part(VatCategory.S, "19", "100.00", "19.00");
    private static final VatSplit.Part REDUCED = part(VatCategory.S, "7", "50.00", "3.50");
    private static final VatSplit.Part EXEMPT = part(VatCategory.E, "0", "30.00", "0.00");

    @Test
    void theWholeDocumentTakesItsWholeVat() {
        VatSplit document = new VatSplit(List.of(STANDARD, REDUCED, EXEMPT));

        assertThat(WrittenOffVat.of(document, Money.of("202.50")))
                .isEqualTo(new VatSplit(List.of(
                        part(VatCategory.S, "19", "-100.00", "-19.00"),
                        part(VatCategory.S, "7", "-50.00", "-3.50"),
                        part(VatCategory.E, "0", "-30.00", "0.00"))));
    }

    @Test
    void aPartTakesItsShareHalfUpToTheCent() {
        VatSplit document = new VatSplit(List.of(STANDARD));

        // 0.10 × 19 / 119 is 0.01597; 0.03 × 19 / 119 is 0.00479; 0.04 × 19 / 119 is 0.00639.
        assertThat(WrittenOffVat.of(document, Money.of("0.10")).vat()).isEqualTo(Money.of("-0.02"));
        assertThat(WrittenOffVat.of(document, Money.of("0.03")).vat()).isEqualTo(Money.ZERO);
        assertThat(WrittenOffVat.of(document, Money.of("0.04")).vat()).isEqualTo(Money.of("-0.01"));
    }

    @Test
    void whatHasNoVatTakesNone() {
        assertThat(WrittenOffVat.of(VatSplit.NONE, Money.of("5.00"))).isEqualTo(VatSplit.NONE);
        assertThat(WrittenOffVat.of(new VatSplit(List.of(EXEMPT)), Money.of("5.00"))
                        .vat())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void sharesAlwaysAddUpToWhatIsWrittenOff() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            VatSplit document = new VatSplit(List.of(
                    taxed(VatRate.of("19"), random), taxed(VatRate.of("7"), random), taxed(VatRate.ZERO, random)));
            long gross = document.net().plus(document.vat()).cents();
            Money written = Money.ofCents(1 + random.nextLong(gross));
            VatSplit share = WrittenOffVat.of(document, written);

            assertThat(share.net().plus(share.vat())).as("seed %d", seed).isEqualTo(written.negated());
            assertThat(share.parts()).as("seed %d", seed).allSatisfy(part -> {
                Money own = part.net().plus(part.vat()).negated();
                assertThat(own.minus(part.rate().netOf(own)).plus(part.vat()).cents())
                        .isBetween(-1L, 1L);
            });
        }
    }

    private static VatSplit.Part taxed(VatRate rate, Random random) {
        Money net = Money.ofCents(1 + random.nextInt(100_000));
        return new VatSplit.Part(rate.equals(VatRate.ZERO) ? VatCategory.E : VatCategory.S, rate, net, rate.on(net));
    }

    private static VatSplit.Part part(VatCategory category, String rate, String net, String vat) {
        return new VatSplit.Part(category, VatRate.of(rate), Money.of(net), Money.of(vat));
    }
}
