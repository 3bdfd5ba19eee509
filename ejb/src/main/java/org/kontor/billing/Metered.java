package org.kontor.billing;

import java.util.List;
import java.util.Optional;
import org.kontor.catalog.MeterPrice;
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
 * @param portion if it is one member's part of what a team used; empty for the whole
 * @param voucher what a multi-purpose voucher pays for all of it, with tax; empty if none does
 */
public record Metered(
        int used,
        int included,
        int credits,
        int priced,
        Scale scale,
        Optional<Portion> portion,
        Optional<Money> voucher) {
    /** Of no voucher. */
    public Metered(int used, int included, int credits, int priced, Scale scale, Optional<Portion> portion) {
        this(used, included, credits, priced, scale, portion, Optional.empty());
    }

    static Metered byVoucher(int units, MeterPrice price, Money gross) {
        Scale scale = new Scale(price.model(), price.per(), 0, List.of(), Money.ZERO);
        return new Metered(units, 0, units, 0, scale, Optional.empty(), Optional.of(gross));
    }

    /** The whole. */
    public Metered(int used, int included, int credits, int priced, Scale scale) {
        this(used, included, credits, priced, scale, Optional.empty());
    }

    /**
     * What a member's part is a part of.
     *
     * @param member name of who used it
     * @param all units at the price that are billed now, of all members
     * @param whole what they come to, as priced
     */
    public record Portion(String member, int all, Money whole) {}

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
