package org.kontor.billing;

import java.util.ArrayList;
import java.util.List;
import org.kontor.money.Money;
import org.kontor.money.Rounding;
import org.kontor.usage.RatedRecord;
import org.kontor.usage.Source;

/**
 * Who pays for what: records share an amount by their units at the price, in the order of use. Each part is the difference
 * of two rounded running sums, so that all parts come to the amount. Pure.
 */
final class Allotment {
    private Allotment() {}

    /**
     * @param records at least one
     * @return a part for each record
     */
    static List<Money> of(Money amount, List<RatedRecord> records) {
        long all =
                records.stream().mapToLong(record -> record.units(Source.PRICE)).sum();
        List<Money> parts = new ArrayList<>(records.size());
        long units = 0;
        long before = 0;
        for (RatedRecord record : records) {
            units += record.units(Source.PRICE);
            // Units that come to nothing share nothing: the first one has it all.
            long upTo = all == 0
                    ? amount.cents()
                    : Rounding.halfUp(amount.cents(), units * Long.signum(all), Math.abs(all));
            parts.add(Money.ofCents(upTo - before));
            before = upTo;
        }
        return parts;
    }
}
