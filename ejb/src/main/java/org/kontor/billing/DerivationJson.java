package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kontor.billing.Derivation.Before;
import org.kontor.billing.Derivation.Tax;
import org.kontor.billing.Derivation.Used;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.calendar.Period;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatRate;

/**
 * A derivation as one flat JSON object of strings. Written by hand because a run writes one for each charge; what is the
 * usual is left out, because every charge is kept for ten years.
 */
final class DerivationJson {
    private DerivationJson() {}

    static String write(Derivation derivation) {
        FlatJson.Writer json = new FlatJson.Writer();
        json.put("plan", derivation.plan());
        derivation.tariff().ifPresent(tariff -> write(tariff, json));
        derivation.metered().ifPresent(metered -> MeteredJson.write(metered, json));
        Used used = derivation.used();
        json.put("period", text(used.period()));
        json.put("days", Integer.toString(used.counted()));
        json.put("of", Integer.toString(used.of()));
        if (!used.days().equals(List.of(used.period()))) {
            json.put("on", text(used.days()));
        }
        used.trial().ifPresent(trial -> json.put("trial", text(trial)));
        if (derivation.before().counted() != 0 || !derivation.before().priced().isZero()) {
            json.put("beforeDays", Integer.toString(derivation.before().counted()));
            json.put("before", derivation.before().priced().toString());
        }
        json.put("class", derivation.tax().vatClass());
        json.put("rate", derivation.tax().rate().toString());
        json.put("rateDay", derivation.tax().day().toString());
        json.put("priced", derivation.priced().toString());
        json.put("net", derivation.net().toString());
        return json.end();
    }

    private static void write(Tariff tariff, FlatJson.Writer json) {
        json.put("price", tariff.price());
        json.put("amount", tariff.amount().toString());
        json.put("entry", tariff.entry().name());
        json.put("per", tariff.interval().count() + " " + tariff.interval().unit());
        json.put("rule", tariff.proration().name());
        if (!tariff.quantity().equals(Quantity.ONE)) {
            json.put("quantity", tariff.quantity().toString());
        }
        if (!tariff.discount().isZero()) {
            json.put("discount", tariff.discount().toString());
        }
        if (!tariff.share().equals(Percent.HUNDRED)) {
            json.put("share", tariff.share().toString());
        }
    }

    static Derivation read(String json) {
        Map<String, String> values = FlatJson.read(json);
        try {
            String plan = Objects.requireNonNull(values.get("plan"));
            Optional<Tariff> tariff = values.containsKey("price") ? Optional.of(tariff(values)) : Optional.empty();
            Used used = new Used(
                    period(values.get("period")),
                    Integer.parseInt(values.get("days")),
                    Integer.parseInt(values.get("of")),
                    periods(values.getOrDefault("on", values.get("period"))),
                    Optional.ofNullable(values.get("trial")).map(DerivationJson::period));
            Before before = new Before(
                    Integer.parseInt(values.getOrDefault("beforeDays", "0")),
                    Money.of(values.getOrDefault("before", "0")));
            Tax tax = new Tax(
                    values.get("class"), VatRate.of(values.get("rate")), LocalDate.parse(values.get("rateDay")));
            return new Derivation(
                    plan,
                    tariff,
                    MeteredJson.read(values),
                    used,
                    before,
                    tax,
                    Money.of(values.get("priced")),
                    Money.of(values.get("net")));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not a derivation: " + json, e);
        }
    }

    private static Tariff tariff(Map<String, String> values) {
        String[] per = values.get("per").split(" ", 2);
        return new Tariff(
                values.get("price"),
                UnitPrice.of(values.get("amount")),
                PriceEntry.valueOf(values.get("entry")),
                new Interval(Integer.parseInt(per[0]), IntervalUnit.valueOf(per[1])),
                Proration.valueOf(values.get("rule")),
                Quantity.of(Integer.parseInt(values.getOrDefault("quantity", "1"))),
                Percent.of(values.getOrDefault("discount", "0")),
                Percent.of(values.getOrDefault("share", "100")));
    }

    private static String text(Period period) {
        return period.start() + "/" + period.lastDay();
    }

    private static String text(List<Period> periods) {
        if (periods.size() == 1) {
            return text(periods.get(0));
        }
        StringBuilder text = new StringBuilder();
        for (Period period : periods) {
            text.append(text.isEmpty() ? "" : " ").append(text(period));
        }
        return text.toString();
    }

    private static Period period(String text) {
        int slash = text.indexOf('/');
        return Period.ofDays(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    private static List<Period> periods(String text) {
        List<Period> periods = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String period : text.split(" ")) {
                periods.add(period(period));
            }
        }
        return List.copyOf(periods);
    }
}
