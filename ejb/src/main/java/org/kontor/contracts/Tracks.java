package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import org.kontor.calendar.Anchor;
import org.kontor.catalog.Price;
import org.kontor.contracts.Change.DiscountChange;
import org.kontor.contracts.Change.IndividualPrice;
import org.kontor.contracts.Change.PlanChange;
import org.kontor.contracts.Change.QuantityChange;
import org.kontor.contracts.Steps.Step;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;

/** Plan, quantity, discount, anchor and individual price of a line, each with its own history. */
final class Tracks {
    private final Steps<Move> plans;
    private final Steps<Quantity> quantities;
    private final Steps<Percent> discounts;
    private final Steps<Anchor> anchors;
    private final List<IndividualPrice> individual = new ArrayList<>();

    Tracks(Line line, List<Change> known) {
        List<Step<Move>> moves = new ArrayList<>();
        List<Step<Quantity>> pieces = new ArrayList<>();
        List<Step<Percent>> percents = new ArrayList<>();
        for (Version version : line.versions()) {
            // What was agreed at the start gives way to every change, even to one effective before that start.
            LocalDate from =
                    moves.isEmpty() ? LocalDate.MIN : version.validity().start();
            moves.add(new Step<>(from, new Move(version.plan(), AnchorRule.KEPT)));
            pieces.add(new Step<>(from, version.quantity()));
            percents.add(new Step<>(from, version.discount()));
        }
        for (Change change : known) {
            if (change instanceof Change.OfVersion version && version.line() == line.id()) {
                LocalDate from = version.effective();
                if (change instanceof PlanChange plan) {
                    moves.add(new Step<>(from, new Move(plan.plan(), plan.anchor())));
                } else if (change instanceof QuantityChange quantity) {
                    pieces.add(new Step<>(from, quantity.quantity()));
                } else if (change instanceof DiscountChange discount) {
                    percents.add(new Step<>(from, discount.discount()));
                } else if (change instanceof IndividualPrice price) {
                    individual.add(price);
                }
            }
        }
        plans = new Steps<>(moves);
        quantities = new Steps<>(pieces);
        discounts = new Steps<>(percents);
        anchors = anchors(line.anchor(), plans);
        individual.sort(Comparator.comparing(IndividualPrice::effective));
    }

    void addEdges(NavigableSet<LocalDate> edges) {
        for (Step<Move> step : plans.inOrder()) {
            edges.add(step.effective());
            step.value().plan().prices().forEach(price -> edges.add(price.from()));
        }
        quantities.inOrder().forEach(step -> edges.add(step.effective()));
        discounts.inOrder().forEach(step -> edges.add(step.effective()));
        for (IndividualPrice price : individual) {
            edges.add(price.validity().start());
            edges.add(price.validity().end());
        }
    }

    Agreed on(LocalDate day) {
        Plan plan = plans.on(day).plan();
        return Agreed.of(plan.name(), price(plan, day), quantities.on(day), discounts.on(day), anchors.on(day));
    }

    private Price price(Plan plan, LocalDate day) {
        Price listed = plan.priceOn(day);
        for (int i = individual.size() - 1; i >= 0; i--) {
            IndividualPrice own = individual.get(i);
            if (own.validity().contains(day) && own.offer().plan().equals(plan.name())) {
                return LineDraft.individual(listed, own.offer().amount());
            }
        }
        return listed;
    }

    private static Steps<Anchor> anchors(Anchor first, Steps<Move> plans) {
        List<Step<Anchor>> anchors = new ArrayList<>();
        anchors.add(new Step<>(LocalDate.MIN, first));
        for (Step<Move> step : plans.inOrder()) {
            if (step.value().anchor() == AnchorRule.MOVED) {
                anchors.add(new Step<>(step.effective(), new Anchor(step.effective())));
            }
        }
        return new Steps<>(anchors);
    }

    /** A plan and what it does to the anchor. */
    record Move(Plan plan, AnchorRule anchor) {}
}
