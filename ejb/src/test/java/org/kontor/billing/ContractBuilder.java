package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Agreement;
import org.kontor.contracts.Change;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Plan;
import org.kontor.contracts.Term.Indefinite;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Version;
import org.kontor.money.DatedRate;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;

/** Contracts for tests: one desk, monthly in advance, 149.00 net, 19 %, unless said otherwise. */
final class ContractBuilder {
    static final VatClass STANDARD = new VatClass("std", VatCategory.S);
    static final VatClass REDUCED = new VatClass("red", VatCategory.S);
    static final VatRates RATES = new VatRates(Map.of(
            "std", List.of(new DatedRate(day("2000-01-01"), VatRate.of("19"))),
            "red", List.of(new DatedRate(day("2000-01-01"), VatRate.of("7")))));

    private LocalDate start = day("2027-01-01");
    private LocalDate anchor;
    private Price price = price("FLEX", "149.00");
    private String plan = "FLEX";
    private Quantity quantity = Quantity.ONE;
    private Percent discount = Percent.ZERO;
    private LocalDate paidFrom;
    private final List<Line> more = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    static ContractBuilder aContract() {
        return new ContractBuilder();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Period days(String first, String last) {
        return Period.ofDays(day(first), day(last));
    }

    static Price price(String id, String amount) {
        return new Price(
                id,
                UnitPrice.of(amount),
                PriceEntry.NET,
                Interval.months(1),
                Timing.IN_ADVANCE,
                Proration.DAYS,
                VatShare.whole(STANDARD));
    }

    static Price gross(Price price) {
        return new Price(
                price.id(),
                price.amount(),
                PriceEntry.GROSS,
                price.interval(),
                price.timing(),
                price.proration(),
                price.vat());
    }

    static Price per(Interval interval, Price price) {
        return new Price(
                price.id(), price.amount(), price.entry(), interval, price.timing(), price.proration(), price.vat());
    }

    static Price inArrears(Price price) {
        return new Price(
                price.id(),
                price.amount(),
                price.entry(),
                price.interval(),
                Timing.IN_ARREARS,
                price.proration(),
                price.vat());
    }

    static Price by(Proration proration, Price price) {
        return new Price(
                price.id(), price.amount(), price.entry(), price.interval(), price.timing(), proration, price.vat());
    }

    static Price split(Price price, VatShare... shares) {
        return new Price(
                price.id(),
                price.amount(),
                price.entry(),
                price.interval(),
                price.timing(),
                price.proration(),
                List.of(shares));
    }

    ContractBuilder startingOn(String day) {
        start = day(day);
        return this;
    }

    ContractBuilder anchoredOn(String day) {
        anchor = day(day);
        return this;
    }

    ContractBuilder withPlan(String name, Price itsPrice) {
        plan = name;
        price = itsPrice;
        return this;
    }

    ContractBuilder times(int pieces) {
        quantity = Quantity.of(pieces);
        return this;
    }

    ContractBuilder less(String percent) {
        discount = Percent.of(percent);
        return this;
    }

    ContractBuilder freeUntil(String firstPaidDay) {
        paidFrom = day(firstPaidDay);
        return this;
    }

    ContractBuilder with(Line line) {
        more.add(line);
        return this;
    }

    ContractBuilder with(Change change) {
        changes.add(change);
        return this;
    }

    Terms terms() {
        Version version = new Version(Period.from(start), Plan.of(plan, price), quantity, discount);
        Line desk = new Line(
                1,
                LineKind.BASE,
                new Anchor(anchor == null ? start : anchor),
                List.of(version),
                paidFrom == null ? start : paidFrom);
        List<Line> lines = new ArrayList<>();
        lines.add(desk);
        lines.addAll(more);
        Agreement agreement = new Agreement(
                CustomerType.BUSINESS, new Indefinite(NoticeRule.of("1 month to month end")), PauseRule.FREE);
        return new Terms(1, start, agreement, lines, changes);
    }
}
