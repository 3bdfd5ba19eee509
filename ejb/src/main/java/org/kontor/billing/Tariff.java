package org.kontor.billing;

import org.kontor.calendar.Interval;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.contracts.Agreed;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;

/**
 * The price behind a charge.
 *
 * @param price id of the price version or override
 * @param share the part of it in the charge's tax class
 */
public record Tariff(
        String price,
        UnitPrice amount,
        PriceEntry entry,
        Interval interval,
        Proration proration,
        Quantity quantity,
        Percent discount,
        Percent share) {
    static Tariff of(Agreed agreed, Percent share) {
        Price price = agreed.price();
        return new Tariff(
                price.id(),
                price.amount(),
                price.entry(),
                price.interval(),
                price.proration(),
                agreed.quantity(),
                agreed.discount(),
                share);
    }
}
