package org.kontor.money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tax classes with their dated rates: which rate holds for a class on a day. Immutable. */
public final class VatRates {
    private final Map<String, List<DatedRate>> newestFirst = new HashMap<>();

    /**
     * @param rates for each class name its rates in any order
     * @throws TwoRatesOnOneDay when two rates of a class start on one day
     */
    public VatRates(Map<String, List<DatedRate>> rates) {
        rates.forEach((name, dated) -> {
            List<DatedRate> sorted = dated.stream()
                    .sorted(Comparator.comparing(DatedRate::from).reversed())
                    .toList();
            for (int i = 1; i < sorted.size(); i++) {
                if (sorted.get(i).from().equals(sorted.get(i - 1).from())) {
                    throw new TwoRatesOnOneDay(name, sorted.get(i).from());
                }
            }
            newestFirst.put(name, sorted);
        });
    }

    /**
     * @throws NoRate when the class is unknown or has no rate yet on that day
     */
    public VatRate rate(VatClass vatClass, LocalDate day) {
        for (DatedRate dated : newestFirst.getOrDefault(vatClass.name(), List.of())) {
            if (!dated.from().isAfter(day)) {
                return dated.rate();
            }
        }
        throw new NoRate(vatClass.name(), day);
    }

    /** Whether a class has a rate on any day from {@code first} to {@code last}. */
    public boolean holds(VatClass vatClass, VatRate rate, LocalDate first, LocalDate last) {
        for (DatedRate dated : newestFirst.getOrDefault(vatClass.name(), List.of())) {
            if (!dated.from().isAfter(last)) {
                if (dated.rate().equals(rate)) {
                    return true;
                }
                if (!dated.from().isAfter(first)) {
                    return false;
                }
            }
        }
        return false;
    }
}
