package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.billing.Charge;
import org.kontor.billing.Derivation;
import org.kontor.calendar.Period;
import org.kontor.contracts.PriceKey;
import org.kontor.money.Money;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;

/** Which days a line of an invoice or of a correction names. */
class LineTextsTest {
    private static final Period MAY = days(1, 31);

    @Test
    void namesTheDaysOfService() {
        assertThat(LineTexts.about(charge(31, MAY))).isEqualTo(MAY);
        assertThat(LineTexts.about(charge(12, days(20, 31)))).isEqualTo(days(20, 31));
    }

    @Test
    void namesTheDaysThatAreTakenBackWhenAContractEndsEarlier() {
        assertThat(LineTexts.about(charge(-30, days(1, 1)))).isEqualTo(days(2, 31));
        // It had begun on the 10th and was billed to the 20th, before its last day became the 12th.
        assertThat(LineTexts.about(charge(-8, days(10, 12)))).isEqualTo(days(13, 20));
    }

    @Test
    void namesTheDaysThatAreTakenBackAtTheBeginning() {
        assertThat(LineTexts.about(charge(-4, days(10, 31)))).isEqualTo(days(6, 9));
    }

    @Test
    void namesTheWholePeriodWhenNothingOfItStays() {
        assertThat(LineTexts.about(charge(-31))).isEqualTo(MAY);
    }

    @Test
    void namesAllFromTheFirstToTheLastWhereAPauseLiesInBetween() {
        assertThat(LineTexts.about(charge(-5, days(3, 9), days(15, 31)))).isEqualTo(days(3, 31));
    }

    private static Period days(int first, int last) {
        return Period.ofDays(LocalDate.of(2026, 5, first), LocalDate.of(2026, 5, last));
    }

    /** So many days billed now, and those that should be billed in all. */
    private static Charge charge(int days, Period... used) {
        VatRate rate = VatRate.of("19");
        Money net = Money.of("10.00");
        Derivation derivation = new Derivation(
                "DESK",
                Optional.empty(),
                new Derivation.Used(
                        MAY, List.of(used).stream().mapToInt(Period::days).sum(), 31, List.of(used)),
                new Derivation.Before(0, Money.ZERO),
                new Derivation.Tax("standard", rate, MAY.lastDay()),
                net,
                net);
        return new Charge(
                1,
                1,
                MAY,
                new PriceKey("1*1/standard"),
                0,
                "DESK",
                days,
                31,
                net,
                net,
                new VatClass("standard", VatCategory.S),
                rate,
                derivation);
    }
}
