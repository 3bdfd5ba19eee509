package org.kontor.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Period;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;

/**
 * A line before it is stored: the choice of a person, completed by what the catalogue says.
 *
 * @param paidFrom the days before are not billed
 * @param seat for whom it is; empty if it is for all
 */
record LineDraft(
        LineKind kind,
        Anchor anchor,
        Period validity,
        Offer offer,
        Amount amount,
        LocalDate paidFrom,
        Optional<Seat> seat) {

    /** For all. */
    LineDraft(LineKind kind, Anchor anchor, Period validity, Offer offer, Amount amount, LocalDate paidFrom) {
        this(kind, anchor, validity, offer, amount, paidFrom, Optional.empty());
    }

    /**
     * A product at the price version it is agreed at.
     *
     * @param own what one piece costs instead, agreed for this line alone; empty for the list price
     */
    record Offer(Product product, PriceVersion price, Optional<UnitPrice> own) {
        Offer(Product product, PriceVersion price) {
            this(product, price, Optional.empty());
        }

        /** At the price that is valid on the day of signing. */
        static Offer of(Product product, LocalDate today) {
            return new Offer(product, product.priceOn(today).orElseThrow(() -> new NoPriceYet(product.code(), today)));
        }

        Plan plan() {
            Price listed = price.asValue(product.taxClass());
            return Plan.of(
                    product.code(),
                    own.map(amount -> individual(listed, amount)).orElse(listed));
        }
    }

    /** The list price with another amount: charges are told apart by its name (R4). */
    static Price individual(Price listed, UnitPrice amount) {
        return listed.withAmount(listed.id() + "=" + amount, amount);
    }

    /** How many, less which discount. */
    record Amount(Quantity quantity, Percent discount) {}

    /** At a price of its own; empty for the list price. */
    LineDraft costing(Optional<UnitPrice> own) {
        return new LineDraft(kind, anchor, validity, new Offer(offer.product(), offer.price(), own), amount, paidFrom);
    }

    LineDraft paidFrom(LocalDate day) {
        return new LineDraft(kind, anchor, validity, offer, amount, day, seat);
    }

    LineDraft seating(Optional<Seat> member) {
        return new LineDraft(kind, anchor, validity, offer, amount, paidFrom, member);
    }

    Line line(long id) {
        Version version = new Version(validity, offer.plan(), amount.quantity(), amount.discount());
        return new Line(id, kind, anchor, List.of(version), paidFrom, seat);
    }
}
