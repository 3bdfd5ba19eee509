package org.kontor.contracts;

import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Period;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;

/**
 * A line before it is stored: the choice of a person, completed by what the catalogue says.
 *
 * @param paidFrom the days before are not billed
 */
record LineDraft(LineKind kind, Anchor anchor, Period validity, Offer offer, Amount amount, LocalDate paidFrom) {

    /** A product at the price version it is agreed at. */
    record Offer(Product product, PriceVersion price) {

        /** At the price that is valid on the day of signing. */
        static Offer of(Product product, LocalDate today) {
            return new Offer(product, product.priceOn(today).orElseThrow(() -> new NoPriceYet(product.code(), today)));
        }

        Plan plan() {
            return Plan.of(product.code(), price.asValue(product.taxClass()));
        }
    }

    /** How many, less which discount. */
    record Amount(Quantity quantity, Percent discount) {}

    LineDraft paidFrom(LocalDate day) {
        return new LineDraft(kind, anchor, validity, offer, amount, day);
    }

    Line line(long id) {
        Version version = new Version(validity, offer.plan(), amount.quantity(), amount.discount());
        return new Line(id, kind, anchor, List.of(version), paidFrom);
    }
}
