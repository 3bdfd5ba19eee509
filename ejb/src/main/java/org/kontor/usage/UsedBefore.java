package org.kontor.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What billed records of an account used. It is never rated again: what was issued stays.
 *
 * @param priced units that were priced, by metered line and day
 * @param ofRecords the shares of billed records that a new one takes back
 */
public record UsedBefore(
        List<AllowanceUse> allowances,
        Map<Long, NavigableMap<LocalDate, Integer>> priced,
        Map<Long, List<Share>> ofRecords) {
    public static final UsedBefore NOTHING = new UsedBefore(List.of(), Map.of(), Map.of());

    NavigableMap<LocalDate, Integer> priced(long line) {
        return priced.getOrDefault(line, new TreeMap<>());
    }

    List<AllowanceUse> allowances(String product) {
        return allowances.stream().filter(use -> use.product().equals(product)).toList();
    }
}
