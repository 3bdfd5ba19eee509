package org.kontor.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.calendar.Interval;
import org.kontor.catalog.Address;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.Location;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Seller;
import org.kontor.contracts.TermWords;
import org.kontor.contracts.Terms;
import org.kontor.letters.LetterWords;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.UnitPrice;

/** Everything the law wants directly above the button (§ 312j (2) BGB, Art. 246a § 1 (1) EGBGB), in words. Pure. */
final class OrderTeller {
    static final String BUNDLE = "org.kontor.orders.letters";
    private static final int MINUTES = 60;
    private static final int DECIMALS = 4;

    private final Facts facts;
    private final LetterWords words;
    private final List<Told.Fact> told = new ArrayList<>();

    /**
     * What is told.
     *
     * @param terms of the contract that would be made
     * @param chosen the package, and the extras that were chosen
     */
    record Facts(
            OnlineOrder order,
            Location location,
            PublicPackage chosen,
            List<PublicExtra> extras,
            Terms terms,
            List<RegularPrice> prices,
            FirstInvoice first,
            LocalDate today) {}

    OrderTeller(Facts facts) {
        this.facts = facts;
        this.words = new LetterWords(BUNDLE, facts.order().orderer().language());
    }

    Told told() {
        what();
        prices();
        binding();
        add("payment", words.text(facts.order().debit().isPresent() ? "payment.debit" : "payment.transfer", days()));
        seller();
        return new Told(told);
    }

    private void what() {
        PublicPackage chosen = facts.chosen();
        add("package", chosen.product().name().in(words.locale()));
        String description = chosen.product().description().in(words.locale());
        if (!description.isEmpty()) {
            add("package", description);
        }
        for (Allowance allowance : chosen.details().included()) {
            chosen.included().stream()
                    .filter(metered -> metered.code().equals(allowance.product()))
                    .findFirst()
                    .ifPresent(metered -> add("package", included(allowance, metered)));
        }
        for (PublicExtra extra : facts.extras()) {
            add("extra", extra.product().name().in(words.locale()));
        }
        add("location", facts.location().name() + ", " + line(facts.location().address()));
        add("start", words.date(facts.terms().start()));
    }

    private String included(Allowance allowance, Product metered) {
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
                beyond(metered));
    }

    /** What it costs when all is used up, tax included. */
    private String beyond(Product metered) {
        LocalDate today = facts.today();
        return metered.priceOn(today)
                .map(version -> words.text(
                        "beyond",
                        words.price(gross(metered, version.price())),
                        words.text(metered.unit() == ProductUnit.HOUR ? "each.HOUR" : "each.PIECE")))
                .orElse("");
    }

    /** Rounded to what a price can say; what is billed is computed from the price itself. */
    private UnitPrice gross(Product metered, ListPrice price) {
        boolean untaxed = facts.location().seller().smallBusiness().holdsOn(facts.today());
        if (price.entry() == PriceEntry.GROSS || untaxed) {
            return price.amount();
        }
        int rate = metered.taxClass()
                .rateOn(facts.today())
                .map(known -> known.percent().units())
                .orElse(0);
        BigDecimal factor = BigDecimal.valueOf(Percent.WHOLE + rate).divide(BigDecimal.valueOf(Percent.WHOLE));
        return UnitPrice.of(price.amount().toBigDecimal().multiply(factor).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private void prices() {
        for (RegularPrice price : facts.prices()) {
            add(
                    "price",
                    words.text(
                            taxed(price.totals().tax(), "price.of"),
                            price.totals().payable(),
                            per(price.interval()),
                            price.totals().net()));
        }
        facts.chosen()
                .fee()
                .ifPresent(fee -> add(
                        "once",
                        words.text(
                                fee.isTaxed() ? "fee" : "fee.untaxed",
                                fee.name().in(words.locale()),
                                fee.gross())));
        if (facts.chosen().fee().isEmpty()) {
            add("once", words.text("once.none"));
        }
        if (!facts.chosen().terms().deposit().isZero()) {
            add("deposit", words.text("deposit", facts.chosen().terms().deposit(), days()));
        }
        add(
                "first",
                facts.first().lines().isEmpty()
                        ? words.text("first.none")
                        : words.text(
                                taxed(facts.first().tax(), "first.of"),
                                facts.first().gross(),
                                facts.first().period().start(),
                                facts.first().period().lastDay()));
    }

    /** Where no tax is charged, none is named. */
    private static String taxed(Money tax, String key) {
        return tax.isZero() ? key + ".untaxed" : key;
    }

    private void binding() {
        for (String sentence : new TermWords(words.locale())
                .of(facts.terms().agreement().term(), facts.terms().agreement().trial())) {
            add("term", sentence);
        }
    }

    private void seller() {
        Seller seller = facts.location().seller();
        add("seller", seller.entity().name() + ", " + line(seller.address()));
        add("seller", seller.contact().phone() + ", " + seller.contact().email());
    }

    private int days() {
        return facts.location().seller().invoicing().paymentDays();
    }

    private String per(Interval interval) {
        String unit = words.text("per." + interval.unit().name());
        return interval.count() == 1 ? unit : words.text("per.many", interval.count(), unit);
    }

    private static String line(Address at) {
        return List.of(at.street(), (at.postCode() + " " + at.city()).strip()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void add(String label, String text) {
        told.add(new Told.Fact(words.text("told." + label), text));
    }
}
