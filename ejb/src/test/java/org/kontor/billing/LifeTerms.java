package org.kontor.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.billing.LifeModel.EventModel;
import org.kontor.billing.LifeModel.LineModel;
import org.kontor.billing.LifeModel.PlanModel;
import org.kontor.billing.LifeModel.PriceModel;
import org.kontor.billing.LifeModel.VersionModel;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.calendar.Period;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Agreement;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Change;
import org.kontor.contracts.DatedPrice;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Plan;
import org.kontor.contracts.Term.Indefinite;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Trial;
import org.kontor.contracts.Version;
import org.kontor.money.DatedRate;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;

/** Says the same life in the words of the product. */
final class LifeTerms {
    private static final Agreement AGREEMENT =
            new Agreement(CustomerType.BUSINESS, new Indefinite(NoticeRule.of("1 day any time")), PauseRule.FREE);

    private LifeTerms() {}

    static Terms terms(LifeModel life) {
        return new Terms(
                7,
                date(life.start()),
                agreement(life.lines().get(0)),
                life.lines().stream().map(LifeTerms::line).toList(),
                life.events().stream().map(LifeTerms::change).toList());
    }

    /** With a trial where the first line has free days. */
    private static Agreement agreement(LineModel line) {
        Optional<Trial> trial = line.paidFrom() <= line.start()
                ? Optional.empty()
                : Optional.of(new Trial(date(line.paidFrom() - 1), Optional.empty()));
        return new Agreement(AGREEMENT.customer(), AGREEMENT.term(), AGREEMENT.pauses(), trial);
    }

    static VatRates rates(LifeModel life) {
        Map<String, List<DatedRate>> rates = new HashMap<>();
        life.vat()
                .forEach((name, dated) -> rates.put(
                        name,
                        dated.stream()
                                .map(rate -> new DatedRate(date(rate.from()), new VatRate(Percent.of(rate.rate()))))
                                .toList()));
        return new VatRates(rates);
    }

    static LocalDate date(int day) {
        return day == LifeModel.NEVER
                ? Period.OPEN_END
                : day == Integer.MIN_VALUE ? LocalDate.MIN : LocalDate.ofEpochDay(day);
    }

    private static Line line(LineModel line) {
        List<Version> versions = new ArrayList<>();
        for (VersionModel version : line.versions()) {
            versions.add(new Version(
                    new Period(date(version.from()), date(version.to())),
                    plan(version.plan()),
                    Quantity.of(version.quantity()),
                    percent(version.discount())));
        }
        return new Line(
                line.id(),
                LineKind.valueOf(line.kind().name()),
                new Anchor(date(line.anchor())),
                versions,
                date(line.paidFrom()));
    }

    private static Plan plan(PlanModel plan) {
        return new Plan(
                plan.name(),
                plan.prices().stream()
                        .map(dated -> new DatedPrice(date(dated.from()), price(dated.price())))
                        .toList());
    }

    private static Price price(PriceModel price) {
        return new Price(
                price.id(),
                UnitPrice.of(price.amount()),
                price.gross() ? PriceEntry.GROSS : PriceEntry.NET,
                new Interval(price.count(), IntervalUnit.valueOf(price.unit().name())),
                price.arrears() ? Timing.IN_ARREARS : Timing.IN_ADVANCE,
                rule(price),
                price.shares().stream()
                        .map(share -> new VatShare(
                                new VatClass(share.vatClass(), VatCategory.S),
                                Percent.of(Integer.toString(share.percent()))))
                        .toList());
    }

    private static Proration rule(PriceModel price) {
        return switch (price.rule()) {
            case DAYS -> Proration.DAYS;
            case THIRTY -> Proration.THIRTY_360;
            case WHOLE -> Proration.WHOLE_PERIODS;
            case FREE -> Proration.FREE_UNTIL_ANCHOR;
        };
    }

    static Change change(EventModel event) {
        LocalDate recorded = date(event.recorded());
        LocalDate day = date(event.day());
        return switch (event.type()) {
            case PLAN ->
                new Change.PlanChange(
                        event.line(),
                        plan(event.plan()),
                        day,
                        event.moved() ? AnchorRule.MOVED : AnchorRule.KEPT,
                        recorded);
            case QUANTITY -> new Change.QuantityChange(event.line(), Quantity.of(event.quantity()), day, recorded);
            case DISCOUNT -> new Change.DiscountChange(event.line(), percent(event.number()), day, recorded);
            case OWN_PRICE ->
                new Change.IndividualPrice(
                        event.line(),
                        new Change.Offer(event.plan().name(), UnitPrice.of(event.number())),
                        days(event),
                        "agreed",
                        recorded);
            case PAUSE -> new Change.Pause(days(event), recorded);
            case RESUME -> new Change.Resume(day, recorded);
            case CANCEL -> new Change.Cancellation(day, CancellationKind.AGREED, recorded);
            case UNDO -> new Change.CancellationUndone(recorded);
            case ADD_LINE -> new Change.LineAdded(line(event.added()), recorded);
            case END_LINE -> new Change.LineEnded(event.line(), day, recorded);
            case UNDO_END -> new Change.LineEndUndone(event.line(), recorded);
            case EXCUSE -> new Change.DaysExcused(event.line(), days(event), "good will", recorded);
        };
    }

    private static Period days(EventModel event) {
        return Period.ofDays(date(event.day()), date(event.to()));
    }

    private static Percent percent(BigDecimal percent) {
        return Percent.of(percent);
    }
}
