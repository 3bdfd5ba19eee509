package org.kontor.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.Location;
import org.kontor.catalog.Product;
import org.kontor.contracts.TermWords;
import org.kontor.contracts.Terms;
import org.kontor.letters.LetterWords;
import org.kontor.money.Money;

/** Everything the law wants directly above the button (§ 312j (2) BGB, Art. 246a § 1 (1) EGBGB), in words. Pure. */
final class OrderTeller {
    static final String BUNDLE = "org.kontor.orders.letters";

    private final Facts facts;
    private final LetterWords words;
    private final OfferWords offer;
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
            List<PublicPackage.Fee> once,
            FirstInvoice first,
            LocalDate today) {}

    OrderTeller(Facts facts) {
        this.facts = facts;
        this.words = new LetterWords(BUNDLE, facts.order().orderer().language());
        this.offer = new OfferWords(words, facts.location().seller(), facts.today());
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
        add(
                "location",
                facts.location().name() + ", "
                        + OfferWords.line(facts.location().address()));
        add("start", words.date(facts.terms().start()));
    }

    private String included(Allowance allowance, Product metered) {
        String beyond = metered.priceOn(facts.today())
                .map(version -> offer.beyond(
                        metered, version.price().amount(), version.price().entry()))
                .orElse("");
        return offer.included(allowance, metered, beyond);
    }

    private void prices() {
        for (RegularPrice price : facts.prices()) {
            add(
                    "price",
                    words.text(
                            taxed(price.totals().tax(), "price.of"),
                            price.totals().payable(),
                            offer.per(price.interval()),
                            price.totals().net()));
        }
        for (PublicPackage.Fee fee : facts.once()) {
            String key = fee.isTaxed() ? "fee" : "fee.untaxed";
            add("once", words.text(key, fee.name().in(words.locale()), fee.gross()));
        }
        if (facts.once().isEmpty()) {
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
        offer.seller().forEach(line -> add("seller", line));
    }

    private int days() {
        return facts.location().seller().invoicing().paymentDays();
    }

    private void add(String label, String text) {
        told.add(new Told.Fact(words.text("told." + label), text));
    }
}
