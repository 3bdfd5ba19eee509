package org.kontor.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.money.Money;
import org.kontor.money.Percent;

/** What was used and what of it costs how much, in words. */
final class MeteredExplanation {
    private static final int MINUTES = 60;

    private final Derivation derivation;
    private final Metered metered;
    private final Words words;

    MeteredExplanation(Derivation derivation, Words words) {
        this.derivation = derivation;
        this.metered = derivation.metered().orElseThrow();
        this.words = words;
    }

    List<String> sentences() {
        if (metered.voucher().isPresent() && derivation.before().counted() == 0) {
            return byVoucher(metered.voucher().get());
        }
        if (derivation.tariff().isEmpty()) {
            return List.of(words.say(
                    "metered.gone",
                    derivation.plan(),
                    units(derivation.before().counted()),
                    words.range(derivation.used().period()),
                    words.money(derivation.before().priced())));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "metered.used",
                derivation.plan(),
                units(metered.used()),
                words.range(derivation.used().period()),
                words.ranges(derivation.used().days())));
        if (metered.included() != 0) {
            sentences.add(words.say("metered.included", units(metered.included())));
        }
        if (metered.credits() != 0) {
            sentences.add(words.say("metered.credits", units(metered.credits())));
        }
        sentences.add(words.say(
                "metered.priced", units(metered.priced()), units(metered.scale().all())));
        derivation.tariff().ifPresent(tariff -> addPrice(tariff, sentences));
        addBefore(sentences);
        addPortion(sentences);
        return sentences;
    }

    private List<String> byVoucher(Money gross) {
        return List.of(
                words.say(
                        "metered.used",
                        derivation.plan(),
                        units(metered.used()),
                        words.range(derivation.used().period()),
                        words.ranges(derivation.used().days())),
                words.say("metered.voucher", units(metered.used()), words.money(gross)));
    }

    private void addPrice(Tariff tariff, List<String> sentences) {
        Metered.Scale scale = metered.scale();
        if (!scale.steps().isEmpty()) {
            sentences.add(words.say(
                    "metered." + scale.model(), steps(), words.say("entry." + tariff.entry()), tariff.price()));
        }
        if (!scale.capped().isZero()) {
            sentences.add(words.say("metered.capped", words.money(scale.capped())));
        }
        if (!tariff.discount().isZero()) {
            sentences.add(words.say("discount", words.number(tariff.discount().toString())));
        }
        if (!tariff.share().equals(Percent.HUNDRED)) {
            sentences.add(words.say(
                    "share",
                    words.number(tariff.share().toString()),
                    words.money(costs()),
                    derivation.tax().vatClass()));
        } else {
            sentences.add(words.say("metered.costs", words.money(costs())));
        }
    }

    private String steps() {
        Metered.Scale scale = metered.scale();
        return scale.steps().stream()
                .map(step -> words.say(
                        scale.per() == 1 ? "metered.step" : "metered.stepOf",
                        Integer.toString(step.units()),
                        words.number(step.price().toString()),
                        Integer.toString(scale.per())))
                .collect(Collectors.joining(" + "));
    }

    private void addBefore(List<String> sentences) {
        Derivation.Before before = derivation.before();
        if (before.counted() != 0 || !before.priced().isZero()) {
            sentences.add(words.say(
                    "metered.before", units(before.counted()), words.money(before.priced()), words.money(whole())));
        }
    }

    /** What all members come to now. */
    private Money whole() {
        return metered.portion().map(Metered.Portion::whole).orElse(derivation.priced());
    }

    private Money costs() {
        return whole().plus(derivation.before().priced());
    }

    private void addPortion(List<String> sentences) {
        metered.portion()
                .ifPresent(portion -> sentences.add(words.say(
                        "metered.portion",
                        portion.member(),
                        units(metered.priced()),
                        units(portion.all()),
                        words.money(derivation.priced()),
                        words.money(portion.whole()))));
    }

    private String units(int units) {
        return metered.scale().per() == MINUTES
                ? words.say("metered.hours", hours(units))
                : words.say("metered.units", Integer.toString(units));
    }

    private static String hours(int minutes) {
        int absolute = Math.abs(minutes);
        return (minutes < 0 ? "-" : "") + absolute / MINUTES + String.format(":%02d", absolute % MINUTES);
    }
}
