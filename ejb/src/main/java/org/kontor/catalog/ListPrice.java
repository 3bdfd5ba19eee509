package org.kontor.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.kontor.calendar.Interval;
import org.kontor.money.UnitPrice;

/**
 * What a person enters as a price.
 *
 * @param amount of one piece for one interval, without or with tax as {@code entry} says
 */
@Embeddable
public record ListPrice(
        UnitPrice amount,
        @Enumerated(EnumType.STRING) PriceEntry entry,
        @Embedded Interval interval,
        @Enumerated(EnumType.STRING) Timing timing,
        @Enumerated(EnumType.STRING) Proration proration) {
    public ListPrice {
        Input.required(amount, "price");
        Input.required(entry, "priceEntry");
        Input.required(interval, "interval");
        Input.required(timing, "timing");
        Input.required(proration, "proration");
        if (proration == Proration.THIRTY_360 && !interval.isMonthly()) {
            throw new ThirtyDaysNeedMonths(amount.toString());
        }
    }

    /** Net, every month, in advance, parts by days: what most desks cost. */
    public static ListPrice monthly(String net) {
        return new ListPrice(UnitPrice.of(net), PriceEntry.NET, Interval.months(1), Timing.IN_ADVANCE, Proration.DAYS);
    }
}
