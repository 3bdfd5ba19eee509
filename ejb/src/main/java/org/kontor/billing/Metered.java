package org.kontor.billing;

import java.util.List;
import org.kontor.catalog.PriceModel;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;

/**
 * The use behind a charge of a metered line.
 *
 * @param used units billed now, from whatever source; minutes or pieces
 * @param included of them by the contract
 * @param credits of them by credits
 * @param priced of them at the price
 * @param scale how the priced units of the whole period are priced
 */
public record Metered(int used, int included, int credits, int priced, Scale scale) {
    /**
     * @param per units that a price is for
     * @param all priced units of the whole period, those billed before included
     * @param capped what day prices take off, before a discount
     */
    public record Scale(PriceModel model, int per, int all, List<Step> steps, Money capped) {
        public Scale {
            steps = List.copyOf(steps);
        }
    }

    /** Units at one price; of packages, the packages. */
    public record Step(int units, UnitPrice price) {}
}
