package org.kontor.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.calendar.Interval;
import org.kontor.catalog.Address;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Seller;
import org.kontor.letters.LetterWords;
import org.kontor.money.Percent;
import org.kontor.money.UnitPrice;

/** How what is offered is said above the button, whoever orders. Pure. */
final class OfferWords {
    private static final int MINUTES = 60;
    private static final int DECIMALS = 4;

    private final LetterWords words;
    private final Seller seller;
    private final LocalDate today;

    OfferWords(LetterWords words, Seller seller, LocalDate today) {
        this.words = words;
        this.seller = seller;
        this.today = today;
    }

    /**
     * @param beyond what more of it costs, as {@link #beyond} says it; empty if there is no more
     */
    String included(Allowance allowance, Product metered, String beyond) {
        boolean hours = metered.unit() == ProductUnit.HOUR;
        int whole = hours ? allowance.units() / MINUTES : allowance.units();
        String much = hours && allowance.units() % MINUTES != 0
                ? words.text("units.minutes", allowance.units())
                : words.text(hours ? "units.hours" : "units.pieces", whole);
        return words.text(
                "included",
                much,
                metered.name().in(words.locale()),
                words.text("clock." + allowance.clock().name()),
                beyond);
    }

    /** What it costs when all is used up, tax included. */
    String beyond(Product metered, UnitPrice amount, PriceEntry entry) {
        return words.text(
                "beyond",
                words.price(gross(metered, amount, entry)),
                words.text(metered.unit() == ProductUnit.HOUR ? "each.HOUR" : "each.PIECE"));
    }

    /** Rounded to what a price can say; what is billed is computed from the price itself. */
    private UnitPrice gross(Product metered, UnitPrice amount, PriceEntry entry) {
        if (entry == PriceEntry.GROSS || seller.smallBusiness().holdsOn(today)) {
            return amount;
        }
        int rate = metered.taxClass()
                .rateOn(today)
                .map(known -> known.percent().units())
                .orElse(0);
        BigDecimal factor = BigDecimal.valueOf(Percent.WHOLE + rate).divide(BigDecimal.valueOf(Percent.WHOLE));
        return UnitPrice.of(amount.toBigDecimal().multiply(factor).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    String per(Interval interval) {
        String unit = words.text("per." + interval.unit().name());
        return interval.count() == 1 ? unit : words.text("per.many", interval.count(), unit);
    }

    static String line(Address at) {
        return List.of(at.street(), (at.postCode() + " " + at.city()).strip()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Who offers it, and how to reach it. */
    List<String> seller() {
        return List.of(
                seller.entity().name() + ", " + line(seller.address()),
                seller.contact().phone() + ", " + seller.contact().email());
    }
}
