package org.kontor.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kontor.calendar.Interval;
import org.kontor.money.Percent;
import org.kontor.money.UnitPrice;

/**
 * A price version as a value: what one piece costs for one period, and how it is billed.
 *
 * @param id identity of the price version, stable for ever: charges are counted by it (R4)
 * @param amount net or gross, see {@code entry}
 * @param interval length of the priced period
 * @param vat the tax classes it falls into, together 100 %; one, but for split offers
 */
public record Price(
        String id,
        UnitPrice amount,
        PriceEntry entry,
        Interval interval,
        Timing timing,
        Proration proration,
        List<VatShare> vat) {
    public Price {
        Objects.requireNonNull(id);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(interval);
        Objects.requireNonNull(timing);
        Objects.requireNonNull(proration);
        vat = List.copyOf(vat);
        requireWholeSplit(vat);
        if (proration == Proration.THIRTY_360 && !interval.isMonthly()) {
            throw new ThirtyDaysNeedMonths(id);
        }
    }

    /** The same in every way but its amount: an individual price. */
    public Price withAmount(String otherId, UnitPrice otherAmount) {
        return new Price(otherId, otherAmount, entry, interval, timing, proration, vat);
    }

    public boolean isGross() {
        return entry == PriceEntry.GROSS;
    }

    private static void requireWholeSplit(List<VatShare> vat) {
        long sum = 0;
        Set<String> names = new HashSet<>();
        for (VatShare share : vat) {
            sum += share.share().units();
            if (!names.add(share.vatClass().name())) {
                throw new SplitNotWhole(share.vatClass().name());
            }
        }
        if (sum != Percent.WHOLE) {
            throw new SplitNotWhole(vat.toString());
        }
    }
}
