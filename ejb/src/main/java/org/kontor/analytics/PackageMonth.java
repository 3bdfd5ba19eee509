package org.kontor.analytics;

import java.util.Map;
import org.kontor.catalog.Localized;
import org.kontor.money.Money;

/**
 * How a package did at a location in a month.
 *
 * @param counts lines of contracts
 * @param endedBy how those ended that did: by the name of the kind of cancellation, or {@code LINE_ENDED}
 * @param leftFor why contracts were cancelled, by the name of the reason, as far as somebody said it
 * @param revenue net, of invoices issued in the month
 */
public record PackageMonth(
        Offer offer,
        Map<PackageEvent, Integer> counts,
        Map<String, Integer> endedBy,
        Map<String, Integer> leftFor,
        Money revenue) {
    public PackageMonth {
        counts = Map.copyOf(counts);
        endedBy = Map.copyOf(endedBy);
        leftFor = Map.copyOf(leftFor);
    }

    /** A product where it is offered. */
    public record Offer(long productId, String code, Localized product, long locationId, String location) {}

    public int count(PackageEvent event) {
        return counts.getOrDefault(event, 0);
    }

    /** Whether nothing happened and nobody has it. */
    boolean isEmpty() {
        return counts.values().stream().allMatch(count -> count == 0) && revenue.isZero();
    }
}
