package org.kontor.catalog;

import java.util.List;
import java.util.Map;

/**
 * What price versions say about metered units.
 *
 * @param prices by id of the price version of a metered product
 * @param allowances by id of the price version that includes them
 */
public record Meters(Map<String, MeterPrice> prices, Map<String, List<Allowance>> allowances) {
    public Meters {
        prices = Map.copyOf(prices);
        allowances = Map.copyOf(allowances);
    }

    /** The metered price behind a price; an individual price is one for all units. */
    public MeterPrice of(Price price) {
        MeterPrice known = prices.get(version(price));
        if (known == null) {
            return MeterPrice.flat(price.amount(), 1);
        }
        return isIndividual(price) ? MeterPrice.flat(price.amount(), known.per()) : known;
    }

    /** What a price includes. */
    public List<Allowance> includedIn(Price price) {
        return allowances.getOrDefault(version(price), List.of());
    }

    private static boolean isIndividual(Price price) {
        return price.id().indexOf('=') >= 0;
    }

    /** An individual price is named after the price version it replaces. */
    private static String version(Price price) {
        return isIndividual(price) ? price.id().substring(0, price.id().indexOf('=')) : price.id();
    }
}
