package org.kontor.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.billing.Metered.Portion;
import org.kontor.billing.Metered.Scale;
import org.kontor.billing.Metered.Step;
import org.kontor.catalog.PriceModel;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;

/** The part of a derivation's JSON that tells what was used. */
final class MeteredJson {
    private MeteredJson() {}

    static void write(Metered metered, FlatJson.Writer json) {
        json.put("units", Integer.toString(metered.used()));
        json.put("included", Integer.toString(metered.included()));
        json.put("credits", Integer.toString(metered.credits()));
        json.put("atPrice", Integer.toString(metered.priced()));
        Scale scale = metered.scale();
        json.put("model", scale.model().name());
        json.put("perUnits", Integer.toString(scale.per()));
        json.put("allUnits", Integer.toString(scale.all()));
        json.put(
                "steps",
                scale.steps().stream()
                        .map(step -> step.units() + "@" + step.price())
                        .collect(Collectors.joining(" ")));
        json.put("capped", scale.capped().toString());
        metered.voucher().ifPresent(gross -> json.put("voucher", gross.toString()));
        metered.portion().ifPresent(portion -> {
            json.put("who", portion.member());
            json.put("whoOf", Integer.toString(portion.all()));
            json.put("whole", portion.whole().toString());
        });
    }

    static Optional<Metered> read(Map<String, String> values) {
        if (!values.containsKey("units")) {
            return Optional.empty();
        }
        Scale scale = new Scale(
                PriceModel.valueOf(values.get("model")),
                Integer.parseInt(values.get("perUnits")),
                Integer.parseInt(values.get("allUnits")),
                steps(values.get("steps")),
                Money.of(values.get("capped")));
        return Optional.of(new Metered(
                Integer.parseInt(values.get("units")),
                Integer.parseInt(values.get("included")),
                Integer.parseInt(values.get("credits")),
                Integer.parseInt(values.get("atPrice")),
                scale,
                portion(values),
                Optional.ofNullable(values.get("voucher")).map(Money::of)));
    }

    private static Optional<Portion> portion(Map<String, String> values) {
        return Optional.ofNullable(values.get("who"))
                .map(who -> new Portion(who, Integer.parseInt(values.get("whoOf")), Money.of(values.get("whole"))));
    }

    private static List<Step> steps(String text) {
        List<Step> steps = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String step : text.split(" ")) {
                int at = step.indexOf('@');
                steps.add(new Step(Integer.parseInt(step.substring(0, at)), UnitPrice.of(step.substring(at + 1))));
            }
        }
        return steps;
    }
}
