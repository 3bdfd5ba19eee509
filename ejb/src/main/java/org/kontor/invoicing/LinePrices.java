package org.kontor.invoicing;

import java.util.Optional;
import org.kontor.billing.Charge;
import org.kontor.billing.Tariff;
import org.kontor.calendar.Interval;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.UnitPrice;

/**
 * How a charge is printed as quantity and price. PEPPOL-R120 wants quantity × price = amount; where no natural pair
 * gives the amount (a difference of two roundings, a gross price), the line is one piece at the amount.
 */
final class LinePrices {
    private LinePrices() {}

    static InvoicedPrice of(Charge charge) {
        if (charge.derivation().metered().isPresent()) {
            return MeteredPrices.of(charge, charge.derivation().metered().get());
        }
        return charge.derivation()
                .tariff()
                .filter(tariff -> isNatural(charge, tariff))
                .flatMap(tariff -> natural(charge, tariff))
                .filter(price -> price.amount().equals(charge.net()))
                .orElseGet(() -> InvoicedPrice.difference(charge.net()));
    }

    private static boolean isNatural(Charge charge, Tariff tariff) {
        return tariff.entry() == PriceEntry.NET
                && tariff.share().equals(Percent.HUNDRED)
                && tariff.quantity().pieces() > 0
                && charge.days() > 0
                && (charge.days() == charge.periodDays() || tariff.proration() == Proration.DAYS);
    }

    private static Optional<InvoicedPrice> natural(Charge charge, Tariff tariff) {
        Optional<UnitPrice> piece = discounted(tariff);
        if (charge.days() == charge.periodDays()) {
            return piece.map(price -> InvoicedPrice.of(tariff.quantity().pieces(), unit(tariff.interval()), price));
        }
        return piece.map(price -> InvoicedPrice.prorated(
                charge.days(), charge.periodDays(), new UnitPrice(Math.multiplyExact(price.units(), (long)
                        tariff.quantity().pieces()))));
    }

    /** Price of one piece less the discount, if four decimals hold it exactly. */
    private static Optional<UnitPrice> discounted(Tariff tariff) {
        long left = (long) Percent.WHOLE - tariff.discount().units();
        long product = Math.multiplyExact(tariff.amount().units(), left);
        return product % Percent.WHOLE == 0 ? Optional.of(new UnitPrice(product / Percent.WHOLE)) : Optional.empty();
    }

    private static InvoiceUnit unit(Interval interval) {
        if (interval.equals(Interval.months(1))) {
            return InvoiceUnit.MONTH;
        }
        return interval.equals(Interval.years(1)) ? InvoiceUnit.YEAR : InvoiceUnit.PIECE;
    }

    /** What a line of a gross price costs with VAT; empty for net prices. */
    static Optional<Money> gross(Charge charge) {
        return charge.key().isGross() ? Optional.of(charge.priced()) : Optional.empty();
    }
}
