package org.kontor.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kontor.accounts.PaymentMethod;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.Localized;
import org.kontor.catalog.Product;
import org.kontor.contracts.Contract;
import org.kontor.contracts.TermWords;
import org.kontor.contracts.Terms;
import org.kontor.invoicing.InvoiceChange;
import org.kontor.letters.LetterWords;
import org.kontor.money.Money;

/** What stands above the button that changes a running contract for money (§ 312j (2) BGB), in words. Pure. */
final class WishTeller {
    private final Facts facts;
    private final LetterWords words;
    private final OfferWords offer;
    private final List<Told.Fact> told = new ArrayList<>();

    /**
     * What is told.
     *
     * @param chosen the package, or the extra
     * @param instead name of the package before; empty for an extra
     * @param included what its price includes
     * @param metered what is counted, by its code
     * @param day on which it begins
     */
    record Facts(
            Contract contract,
            Product chosen,
            Optional<Localized> instead,
            List<Allowance> included,
            Map<String, Product> metered,
            AmendmentEffect effect,
            Costs costs,
            LocalDate day,
            LocalDate today) {}

    /**
     * @param all of the contract from then on, by period
     * @param own of what is chosen, by period
     * @param once what is billed once because of it
     */
    record Costs(List<RegularPrice> all, List<RegularPrice> own, List<PublicPackage.Fee> once, DepositAsked deposit) {}

    WishTeller(Facts facts, Locale language) {
        this.facts = facts;
        this.words = new LetterWords(OrderTeller.BUNDLE, language);
        this.offer = new OfferWords(words, facts.contract().seller(), facts.today());
    }

    Told told() {
        what();
        prices();
        invoices();
        binding();
        payment();
        offer.seller().forEach(line -> add("seller", line));
        return new Told(told);
    }

    private void what() {
        String label = facts.instead().isPresent() ? "package" : "extra";
        add(label, facts.chosen().name().in(words.locale()));
        String description = facts.chosen().description().in(words.locale());
        if (!description.isEmpty()) {
            add(label, description);
        }
        for (Allowance allowance : facts.included()) {
            Optional.ofNullable(facts.metered().get(allowance.product()))
                    .ifPresent(metered -> add(label, offer.included(allowance, metered, beyond(metered))));
        }
        facts.instead().ifPresent(name -> add("instead", name.in(words.locale())));
        add(
                "contract",
                facts.contract().number() + ", " + facts.contract().location().name());
        add("from", words.date(facts.day()));
    }

    /** By the price that the contract has; without one there is no more than is included. */
    private String beyond(Product metered) {
        Terms after = facts.effect().after();
        return after.meteredKnownAt(facts.today()).stream()
                .filter(line -> line.versions().get(0).plan().name().equals(metered.code()))
                .findFirst()
                .map(line -> after.agreed(line, facts.day(), facts.today()).price())
                .map(price -> offer.beyond(metered, price.amount(), price.entry()))
                .orElse("");
    }

    private void prices() {
        String name = facts.chosen().name().in(words.locale());
        facts.costs().own().forEach(price -> add("price", price("change.own", price, name)));
        facts.costs().all().forEach(price -> add("price", price("change.price", price, words.date(facts.day()))));
        for (PublicPackage.Fee fee : facts.costs().once()) {
            String key = fee.isTaxed() ? "change.fee" : "change.fee.untaxed";
            add("once", words.text(key, fee.name().in(words.locale()), fee.gross()));
        }
        if (facts.costs().once().isEmpty()) {
            add("once", words.text("once.none"));
        }
        DepositAsked deposit = facts.costs().deposit();
        add(
                "deposit",
                deposit.isMore()
                        ? words.text("change.deposit", deposit.more(), deposit.dueOn())
                        : words.text("change.deposit.none"));
    }

    private String price(String key, RegularPrice price, String of) {
        return words.text(
                taxed(price.totals().tax(), key),
                price.totals().payable(),
                offer.per(price.interval()),
                price.totals().net(),
                of);
    }

    private void invoices() {
        facts.effect().money().next().ifPresent(this::invoice);
        facts.effect().money().first().ifPresent(this::invoice);
    }

    private void invoice(InvoiceChange change) {
        Money tax = Money.sum(
                change.after().stream().map(invoice -> invoice.totals().tax()).toList());
        add(
                "invoice",
                words.text(taxed(tax, "change.invoice"), change.payableAfter(), change.payableBefore(), change.due()));
    }

    /** Where no tax is charged, none is named. */
    private static String taxed(Money tax, String key) {
        return tax.isZero() ? key + ".untaxed" : key;
    }

    private void binding() {
        Terms after = facts.effect().after();
        new TermWords(words.locale())
                .of(
                        after.agreement().term(),
                        after.agreement().trial().filter(trial -> !trial.last().isBefore(facts.today())))
                .forEach(sentence -> add("term", sentence));
        LocalDate byNotice = after.earliestEnd(facts.today());
        LocalDate known = after.endKnownAt(facts.today()).minusDays(1);
        add("term", words.text("change.term", known.isBefore(byNotice) ? known : byNotice));
        if (facts.instead().isEmpty()) {
            add("term", words.text("change.extra"));
        }
    }

    private void payment() {
        PaymentMethod method = facts.contract().account().billing().payment();
        int days = facts.contract().seller().invoicing().paymentDays();
        add(
                "payment",
                switch (method) {
                    case DIRECT_DEBIT -> words.text("payment.debit");
                    case TRANSFER -> words.text("payment.transfer", days);
                    case BALANCE -> words.text("payment.balance", days);
                });
    }

    private void add(String label, String text) {
        told.add(new Told.Fact(words.text("told." + label), text));
    }
}
