package org.kontor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.Interval;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatRate;

class ListPriceTest {
    private static final VatRate STANDARD = VatRate.of("19");

    @Test
    void tellsWhichGrossPricesNoNetAmountMakes() {
        assertThat(gross("39.99").rounding(STANDARD)).isEqualTo(Money.of("-0.01"));
        assertThat(gross("119.00").rounding(STANDARD)).isEqualTo(Money.ZERO);
        assertThat(ListPrice.monthly("39.99").rounding(STANDARD)).isEqualTo(Money.ZERO);
    }

    @Test
    void findsThemAmongEverySixthAmount() {
        long impossible = LongStream.rangeClosed(1, 11_900)
                .filter(cents -> !gross(Money.ofCents(cents).toString())
                        .rounding(STANDARD)
                        .isZero())
                .count();
        // 100 net cents make 119 gross ones, so 19 of 119 are left out.
        assertThat(impossible).isEqualTo(1900);
    }

    private static ListPrice gross(String amount) {
        return new ListPrice(
                UnitPrice.of(amount), PriceEntry.GROSS, Interval.months(1), Timing.IN_ADVANCE, Proration.DAYS);
    }
}
