package org.kontor.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kontor.billing.Derivation;
import org.kontor.billing.Explanation;
import org.kontor.billing.Tariff;
import org.kontor.web.shell.Language;

/** Says in words why an amount is what it is. */
@Named
@RequestScoped
public class Reasons {
    @Inject
    private Language language;

    @Inject
    private Prices prices;

    public List<String> of(Derivation derivation) {
        if (derivation.metered().isPresent()) {
            return Explanation.steps(derivation, language.getLocale());
        }
        List<String> steps = new ArrayList<>();
        derivation.tariff().ifPresent(tariff -> addPrice(tariff, steps));
        if (isReduction(derivation)) {
            steps.add(say("why.reduced", derivation.used().period()));
        } else {
            addDays(derivation, steps);
        }
        if (!derivation.before().priced().isZero()) {
            Derivation.Before before = derivation.before();
            steps.add(say("why.before", derivation.costs(), before.priced(), derivation.priced()));
        }
        Derivation.Tax tax = derivation.tax();
        steps.add(say("why.tax", tax.rate().toString(), tax.day()));
        return steps;
    }

    /** A lower price for days that stay billed: no price, no days, nothing before. */
    private static boolean isReduction(Derivation derivation) {
        return derivation.tariff().isEmpty()
                && derivation.used().counted() == 0
                && derivation.before().counted() == 0;
    }

    private void addPrice(Tariff tariff, List<String> steps) {
        Locale locale = language.getLocale();
        String amount = new Formats(locale).price(tariff.amount().toBigDecimal());
        steps.add(say("price." + tariff.entry().name(), amount, prices.interval(tariff.interval())));
        if (!tariff.quantity().toString().equals("1")) {
            steps.add(say("why.quantity", tariff.quantity().toString()));
        }
        if (!tariff.discount().isZero()) {
            steps.add(say("why.discount", tariff.discount().toString()));
        }
    }

    private void addDays(Derivation derivation, List<String> steps) {
        Derivation.Used used = derivation.used();
        if (used.counted() == used.of()) {
            steps.add(say("why.whole", used.period()));
        } else {
            steps.add(say("why.part", used.counted(), used.of(), used.period(), derivation.costs()));
        }
    }

    private String say(String key, Object... arguments) {
        return Texts.label(key, language.getLocale(), arguments);
    }
}
