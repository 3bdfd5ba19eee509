package org.kontor.contracts;

import java.util.List;
import org.kontor.calendar.Anchor;
import org.kontor.catalog.Price;
import org.kontor.catalog.VatShare;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;

/**
 * What holds for a line on a stretch of days.
 *
 * @param keys one for each tax share of the price, in its order
 */
public record Agreed(
        String plan, Price price, Quantity quantity, Percent discount, Anchor anchor, List<PriceKey> keys) {
    static Agreed of(String plan, Price price, Quantity quantity, Percent discount, Anchor anchor) {
        List<VatShare> shares = price.vat();
        if (shares.size() == 1) {
            PriceKey key = PriceKey.of(
                    price, quantity, discount, shares.get(0).vatClass().name());
            return new Agreed(plan, price, quantity, discount, anchor, List.of(key));
        }
        List<PriceKey> keys = shares.stream()
                .map(share ->
                        PriceKey.of(price, quantity, discount, share.vatClass().name()))
                .toList();
        return new Agreed(plan, price, quantity, discount, anchor, keys);
    }

    /** Whether both are one price on one grid, so that their days are one sum. */
    public boolean isSame(Agreed other) {
        return this == other || keys.equals(other.keys) && plan.equals(other.plan) && anchor.equals(other.anchor);
    }
}
