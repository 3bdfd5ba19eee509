package org.kontor.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import org.kontor.calendar.Period;
import org.kontor.catalog.MeterPrice;
import org.kontor.contracts.Agreed;

/**
 * What a metered line costs in a priced period at one price: records to be billed now, and all units the price is for.
 *
 * @param records not billed yet, in the order of use
 * @param priced units by day, those billed before included
 */
public record RatedUse(
        long contract,
        long line,
        Period period,
        Agreed agreed,
        MeterPrice price,
        List<RatedRecord> records,
        NavigableMap<LocalDate, Integer> priced) {

    /** The same without what multi-purpose vouchers pay for. */
    public RatedUse withoutVouchers() {
        return new RatedUse(
                contract,
                line,
                period,
                agreed,
                price,
                records.stream().filter(rated -> !rated.isByVoucher()).toList(),
                priced);
    }

    /** All units to be billed now, from whatever source. */
    public int units() {
        return records.stream().mapToInt(rated -> rated.record().units()).sum();
    }

    /** Units to be billed now that one source pays for. */
    public int units(Source source) {
        return records.stream().mapToInt(rated -> rated.units(source)).sum();
    }

    /** What the priced units before a day cost, as a part of the whole period. */
    public MeterCost costUntil(LocalDate end) {
        return MeterCost.until(price, priced, end);
    }

    /** What the priced units of the whole period cost. */
    public MeterCost cost() {
        return MeterCost.of(price, priced);
    }
}
