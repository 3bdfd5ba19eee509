package org.kontor.billing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kontor.billing.Derivation.Used;
import org.kontor.catalog.Proration;
import org.kontor.money.Money;
import org.kontor.money.Percent;

/** A derivation in words, German or English: price version, dates, days, rule, rounding. */
public final class Explanation {
    private static final int SHOWN_DECIMALS = 6;

    private final Words words;
    private final Derivation derivation;

    private Explanation(Derivation derivation, Locale locale) {
        this.words = new Words(locale);
        this.derivation = derivation;
    }

    /** Sentences that a person can follow with a pocket calculator. */
    public static String of(Derivation derivation, Locale locale) {
        return String.join(" ", steps(derivation, locale));
    }

    /** As {@link #of}, one by one. */
    public static List<String> steps(Derivation derivation, Locale locale) {
        return new Explanation(derivation, locale).sentences();
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (derivation.metered().isPresent()) {
            sentences.addAll(new MeteredExplanation(derivation, words).sentences());
        } else {
            derivation.tariff().ifPresentOrElse(tariff -> addTariff(tariff, sentences), () -> addTakenBack(sentences));
        }
        if (!derivation.priced().equals(derivation.net())) {
            sentences.add(words.say("net", words.money(derivation.priced()), words.money(derivation.net())));
        }
        Derivation.Tax tax = derivation.tax();
        sentences.add(words.say("tax", tax.vatClass(), words.number(tax.rate().toString()), words.date(tax.day())));
        return sentences;
    }

    private void addTakenBack(List<String> sentences) {
        sentences.add(words.say(
                "gone",
                derivation.plan(),
                words.range(derivation.used().period()),
                words.days(derivation.before().counted()),
                words.money(derivation.before().priced())));
    }

    private void addTariff(Tariff tariff, List<String> sentences) {
        sentences.add(words.say(
                tariff.proration() == Proration.ONCE ? "price.once" : "price",
                derivation.plan(),
                words.number(tariff.amount().toString()),
                words.say("entry." + tariff.entry()),
                words.interval(tariff.interval()),
                tariff.price()));
        if (tariff.quantity().pieces() != 1) {
            sentences.add(words.say("quantity", tariff.quantity()));
        }
        if (!tariff.discount().isZero()) {
            sentences.add(words.say("discount", words.number(tariff.discount().toString())));
        }
        derivation.used().trial().ifPresent(trial -> sentences.add(words.say("trial", words.range(trial))));
        addUse(tariff, sentences);
        if (!tariff.share().equals(Percent.HUNDRED)) {
            sentences.add(words.say(
                    "share",
                    words.number(tariff.share().toString()),
                    words.money(derivation.costs()),
                    derivation.tax().vatClass()));
        }
        addBefore(sentences);
    }

    private void addUse(Tariff tariff, List<String> sentences) {
        Used used = derivation.used();
        String period = words.range(used.period());
        if (used.counted() == 0) {
            sentences.add(words.say("used.none", period));
            return;
        }
        if (tariff.proration() == Proration.ONCE) {
            sentences.add(words.say("used.ONCE", period));
            addCosts(tariff, sentences);
            return;
        }
        // Of this rule only the price of the period's first day pays it whole; another one in it counts its days.
        boolean byDays = tariff.proration() == Proration.WHOLE_PERIODS && used.counted() != used.of();
        String rule = byDays ? Proration.DAYS.name() : tariff.proration().name();
        sentences.add(words.say(
                "used." + rule,
                Integer.toString(used.counted()),
                Integer.toString(used.of()),
                period,
                words.ranges(used.days())));
        addCosts(tariff, sentences);
    }

    private void addCosts(Tariff tariff, List<String> sentences) {
        Used used = derivation.used();
        BigInteger numerator = BigInteger.valueOf(tariff.amount().units())
                .multiply(BigInteger.valueOf(tariff.quantity().pieces()))
                .multiply(BigInteger.valueOf(Percent.WHOLE - tariff.discount().units()))
                .multiply(BigInteger.valueOf(used.counted()));
        // Units are 0.0001 €.
        BigInteger denominator = BigInteger.valueOf(10_000L * Percent.WHOLE).multiply(BigInteger.valueOf(used.of()));
        BigDecimal exact = new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
        BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP);
        String formula = formula(tariff);
        if (exact.compareTo(rounded) == 0) {
            sentences.add(words.say("costs.exact", formula, words.number(rounded.toPlainString())));
        } else {
            sentences.add(
                    words.say("costs", formula, words.number(shortened(exact)), words.number(rounded.toPlainString())));
        }
    }

    private String formula(Tariff tariff) {
        StringBuilder formula = new StringBuilder(words.number(tariff.amount().toString())).append(" €");
        if (tariff.quantity().pieces() != 1) {
            formula.append(" × ").append(tariff.quantity());
        }
        if (!tariff.discount().isZero()) {
            Percent kept = new Percent(Percent.WHOLE - tariff.discount().units());
            formula.append(" × ").append(words.number(kept.toString())).append(" %");
        }
        Used used = derivation.used();
        if (used.counted() != used.of()) {
            formula.append(" × ").append(used.counted()).append('/').append(used.of());
        }
        return formula.toString();
    }

    private static String shortened(BigDecimal exact) {
        BigDecimal shown = exact.stripTrailingZeros();
        return shown.scale() <= SHOWN_DECIMALS
                ? shown.toPlainString()
                : shown.setScale(SHOWN_DECIMALS, RoundingMode.DOWN).toPlainString() + "…";
    }

    private void addBefore(List<String> sentences) {
        Derivation.Before before = derivation.before();
        if (before.counted() != 0 || !before.priced().equals(Money.ZERO)) {
            sentences.add(words.say(
                    "before",
                    words.days(before.counted()),
                    words.money(before.priced()),
                    words.days(derivation.used().counted() - before.counted()),
                    words.money(derivation.priced())));
        }
    }
}
