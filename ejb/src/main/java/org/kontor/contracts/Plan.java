package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kontor.catalog.Price;

/**
 * What a line gives, at the price versions agreed for it.
 *
 * @param name as it stands on the invoice
 * @param prices one, or several by date; sorted by their first day
 */
public record Plan(String name, List<DatedPrice> prices) {
    public Plan {
        Objects.requireNonNull(name);
        prices = prices.stream().sorted(Comparator.comparing(DatedPrice::from)).toList();
        for (int i = 1; i < prices.size(); i++) {
            if (prices.get(i).from().equals(prices.get(i - 1).from())) {
                throw new TwoPricesOnOneDay(name, prices.get(i).from());
            }
        }
    }

    /** One price for ever. */
    public static Plan of(String name, Price price) {
        return new Plan(name, List.of(new DatedPrice(LocalDate.MIN, price)));
    }

    /**
     * The price version valid on a day.
     *
     * @throws NoPriceYet when the first one starts later
     */
    public Price priceOn(LocalDate day) {
        for (int i = prices.size() - 1; i >= 0; i--) {
            if (!prices.get(i).from().isAfter(day)) {
                return prices.get(i).price();
            }
        }
        throw new NoPriceYet(name, day);
    }
}
