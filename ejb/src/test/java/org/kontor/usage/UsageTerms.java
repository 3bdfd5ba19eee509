package org.kontor.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.calendar.Period;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.MeterPrice;
import org.kontor.catalog.Meters;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.PriceTier;
import org.kontor.catalog.Proration;
import org.kontor.catalog.RollOver;
import org.kontor.catalog.Sharing;
import org.kontor.catalog.Timing;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Agreement;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Plan;
import org.kontor.contracts.Seat;
import org.kontor.contracts.Term.Indefinite;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Version;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;

/** Contracts with a desk and a metered line, for tests. */
final class UsageTerms {
    private static final Agreement AGREEMENT =
            new Agreement(CustomerType.BUSINESS, new Indefinite(NoticeRule.of("1 month to month end")), PauseRule.FREE);

    private UsageTerms() {}

    static Terms of(UsageModel model) {
        Percent discount = Percent.of(model.discount());
        return terms(model.start(), model.anchor(), discount);
    }

    static Terms terms(LocalDate start, LocalDate anchor, Percent discount) {
        Line desk = new Line(
                1,
                LineKind.BASE,
                new Anchor(anchor),
                List.of(version(start, "DESK", "B", Percent.ZERO)),
                start,
                Optional.of(new Seat(UsageModel.SITTER, "M1", "")));
        Line room =
                line(UsageModel.METERED, LineKind.METERED, anchor, version(start, UsageModel.PRODUCT, "M", discount));
        return new Terms(UsageModel.CONTRACT, start, AGREEMENT, List.of(desk, room), List.of());
    }

    private static Line line(long id, LineKind kind, LocalDate anchor, Version version) {
        return Line.of(id, kind, new Anchor(anchor), version);
    }

    private static Version version(LocalDate start, String plan, String price, Percent discount) {
        return new Version(Period.from(start), Plan.of(plan, price(price)), Quantity.ONE, discount);
    }

    static Price price(String id) {
        return new Price(
                id,
                UnitPrice.of("10.00"),
                PriceEntry.NET,
                Interval.months(1),
                Timing.IN_ARREARS,
                Proration.DAYS,
                VatShare.whole(new VatClass("std", VatCategory.S)));
    }

    static Meters meters(UsageModel model) {
        List<PriceTier> tiers = new ArrayList<>();
        for (int i = 0; i < model.ends().size(); i++) {
            tiers.add(new PriceTier(
                    model.ends().get(i), UnitPrice.of(model.prices().get(i))));
        }
        MeterPrice price = new MeterPrice(
                model.model(),
                model.per(),
                tiers,
                Optional.ofNullable(model.dayCap()).map(UnitPrice::of));
        if (model.included() == 0) {
            return new Meters(Map.of("M", price), Map.of());
        }
        IntervalUnit clock = model.weekly() ? IntervalUnit.WEEK : IntervalUnit.MONTH;
        Allowance allowance = new Allowance(
                UsageModel.PRODUCT,
                model.included(),
                clock,
                new RollOver(model.rollUnits(), model.rollPeriods()),
                model.own() ? Sharing.MEMBER : Sharing.TEAM);
        return new Meters(Map.of("M", price), Map.of("B", List.of(allowance)));
    }
}
