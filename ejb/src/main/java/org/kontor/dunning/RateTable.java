package org.kontor.dunning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The table of base rates. A half-year without a row has no rate: nobody guesses it. */
final class RateTable {
    private final Map<LocalDate, BaseRate> rates = new TreeMap<>();

    RateTable(Collection<BaseRate> table) {
        table.forEach(rate -> rates.put(rate.from(), rate));
    }

    Optional<BaseRate> on(LocalDate day) {
        return Optional.ofNullable(rates.get(BaseRate.halfYear(day)));
    }

    /** First day of the first half-year without a rate that begins in these days, or holds the first of them. */
    Optional<LocalDate> firstMissing(LocalDate from, LocalDate through) {
        LocalDate half = BaseRate.halfYear(from);
        while (!half.isAfter(through)) {
            if (!rates.containsKey(half)) {
                return Optional.of(half);
            }
            half = half.plusMonths(6);
        }
        return Optional.empty();
    }
}
