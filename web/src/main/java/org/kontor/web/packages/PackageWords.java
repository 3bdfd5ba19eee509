package org.kontor.web.packages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.Product;
import org.kontor.contracts.Term;
import org.kontor.contracts.TermWords;
import org.kontor.contracts.Trial;
import org.kontor.orders.Availability;
import org.kontor.orders.PublicPackage;
import org.kontor.orders.RegularPrice;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Formats;
import org.kontor.web.ui.Prices;
import org.kontor.web.ui.Texts;
import org.kontor.web.ui.Units;

/** A package in plain words. */
@Named
@RequestScoped
public class PackageWords {
    @Inject
    private Language language;

    @Inject
    private Prices prices;

    @Inject
    private Units units;

    /** What is paid, tax included. */
    public String gross(RegularPrice price) {
        String amount = new Formats(language.getLocale()).money(price.totals().payable());
        String key = price.totals().tax().isZero() ? "shop.untaxed" : "shop.gross";
        return label(key, amount, prices.interval(price.interval()));
    }

    public String net(RegularPrice price) {
        return price.totals().tax().isZero()
                ? label("shop.noTax")
                : label("shop.net", price.totals().net());
    }

    /** What the price includes and how it begins, one sentence each. */
    public List<String> included(PublicPackage offer) {
        List<String> words = new ArrayList<>();
        for (Allowance allowance : offer.details().included()) {
            offer.included().stream()
                    .filter(metered -> metered.code().equals(allowance.product()))
                    .findFirst()
                    .ifPresent(metered -> words.add(included(allowance, metered)));
        }
        int trial = offer.details().beginning().trialDays();
        if (trial > 0) {
            boolean free = offer.details().beginning().trialPrice().isEmpty();
            words.add(label(free ? "shop.trial" : "shop.trial.paid", trial));
        }
        return words;
    }

    private String included(Allowance allowance, Product metered) {
        return label(
                "shop.included",
                units.said(allowance.units(), metered.unit()),
                metered.name().in(language.getLocale()),
                label("allowanceClock." + allowance.clock().name()));
    }

    /** What is paid once. */
    public List<String> once(PublicPackage offer) {
        List<String> words = new ArrayList<>();
        offer.once()
                .forEach(fee -> words.add(label(
                        fee.isTaxed() ? "shop.fee" : "shop.fee.untaxed",
                        fee.name().in(language.getLocale()),
                        fee.gross())));
        if (!offer.terms().deposit().isZero()) {
            words.add(label("shop.deposit", offer.terms().deposit()));
        }
        return words;
    }

    /** How long it binds and how it ends. */
    public List<String> term(PublicPackage offer) {
        return term(offer.terms().conditions().term(), Optional.empty());
    }

    List<String> term(Term term, Optional<Trial> trial) {
        return new TermWords(language.getLocale()).of(term, trial);
    }

    public String available(Availability availability) {
        return availability
                .from()
                .map(day -> label("available.LATER", day))
                .orElseGet(() -> label("available." + availability.state()));
    }

    /** What to add where nothing is said as long as there is enough. */
    public String scarce(Availability availability) {
        return availability.state() == Availability.State.FREE ? "" : " · " + available(availability);
    }

    /** How the words about it look. */
    public String tone(Availability availability) {
        return switch (availability.state()) {
            case FREE -> "ok";
            case FEW, LATER -> "warn";
            case FULL -> "bad";
        };
    }

    private String label(String key, Object... arguments) {
        return Texts.label(key, language.getLocale(), arguments);
    }
}
