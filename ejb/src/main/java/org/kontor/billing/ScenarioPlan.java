package org.kontor.billing;

import org.kontor.calendar.Interval;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Plan;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatClass;

/** A plan of a scenario; its price is for the period of the contract that takes it. */
record ScenarioPlan(String priceId, String name, UnitPrice net, VatClass vatClass) {
    ScenarioPlan(String priceId, String name, String net, VatClass vatClass) {
        this(priceId, name, UnitPrice.of(net), vatClass);
    }

    Plan per(Interval interval, Timing timing) {
        Price price =
                new Price(priceId, net, PriceEntry.NET, interval, timing, Proration.DAYS, VatShare.whole(vatClass));
        return Plan.of(name, price);
    }
}
