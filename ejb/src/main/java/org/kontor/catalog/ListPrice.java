package org.kontor.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.kontor.calendar.Interval;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatRate;

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

    /** To be paid once; of the rest only the amount and how it was entered count. */
    ListPrice once() {
        return new ListPrice(amount, entry, Interval.days(1), Timing.IN_ADVANCE, Proration.ONCE);
    }

    /**
     * What an invoice of one whole period adds so that it costs exactly the gross price (BT-114): of about every sixth cent
     * value at 19 % no net amount in cents exists. Zero for net prices, and for what is no amount in cents.
     */
    Money rounding(VatRate rate) {
        BigDecimal exact = amount.toBigDecimal().stripTrailingZeros();
        if (entry == PriceEntry.NET || exact.scale() > 2) {
            return Money.ZERO;
        }
        Money gross = Money.of(exact);
        Money net = rate.netOf(gross);
        return gross.minus(net).minus(rate.on(net));
    }
}
