package org.kontor.catalog;

import java.util.List;
import java.util.Optional;
import org.kontor.money.UnitPrice;

/**
 * What metered units cost in a priced period.
 *
 * @param per the units that a price is for: 60 minutes, 1 piece, 100 prints of a package
 * @param tiers by their end, the last one open; one for packages
 * @param dayCap the units of one day never cost more; empty for no cap
 */
public record MeterPrice(PriceModel model, int per, List<PriceTier> tiers, Optional<UnitPrice> dayCap) {
    private static final int MOST_TIERS = 10;

    /**
     * @throws TiersOutOfOrder when a tier does not end after the one before it, or the last one ends
     */
    public MeterPrice {
        Input.required(model, "priceModel");
        tiers = List.copyOf(tiers);
        if (per < 1) {
            throw new TiersOutOfOrder("packageUnits", per);
        }
        if (tiers.isEmpty() || tiers.size() > MOST_TIERS || model == PriceModel.PACKAGE && tiers.size() > 1) {
            throw new TiersOutOfOrder("tiers", tiers.size());
        }
        int end = 0;
        for (PriceTier tier : tiers) {
            if (tier.upTo() <= end) {
                throw new TiersOutOfOrder("tiers", tier.upTo());
            }
            end = tier.upTo();
        }
        if (end != PriceTier.OPEN) {
            throw new TiersOutOfOrder("tiers", end);
        }
    }

    /** One price for all units. */
    public static MeterPrice flat(UnitPrice price, int per) {
        return new MeterPrice(
                PriceModel.GRADUATED, per, List.of(new PriceTier(PriceTier.OPEN, price)), Optional.empty());
    }

    /** Whether every unit costs the same, whatever their number. */
    public boolean isFlat() {
        return model != PriceModel.PACKAGE && tiers.size() == 1 && dayCap.isEmpty();
    }
}
