package org.kontor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatRate;

class ShelfPriceTest {
    @Test
    void addsTheTaxToANetPriceAndRoundsOnce() {
        assertThat(net("0.15", part("100", "19")).gross()).isEqualTo(Money.of("0.18"));
        assertThat(net("2.10", part("100", "19")).gross()).isEqualTo(Money.of("2.50"));
        assertThat(net("99999.9999", part("100", "19")).gross()).isEqualTo(Money.of("119000.00"));
    }

    @Test
    void taxesTheDrinkOfAMealByItsOwnRate() {
        // 70 % at 7 %, 30 % at 19 %: 10 · (0.749 + 0.357).
        assertThat(net("10.00", part("70", "7"), part("30", "19")).gross()).isEqualTo(Money.of("11.06"));
    }

    @Test
    void leavesAGrossPriceAsItIs() {
        ShelfPrice price = new ShelfPrice(UnitPrice.of("12.90"), PriceEntry.GROSS, List.of(part("100", "7")));
        assertThat(price.gross()).isEqualTo(Money.of("12.90"));
    }

    private static ShelfPrice net(String amount, ShelfPrice.Part... parts) {
        return new ShelfPrice(UnitPrice.of(amount), PriceEntry.NET, List.of(parts));
    }

    private static ShelfPrice.Part part(String share, String rate) {
        return new ShelfPrice.Part(Percent.of(share), VatRate.of(rate));
    }
}
