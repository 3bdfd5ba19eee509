package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.contracts.Term.GoesOn;
import org.kontor.contracts.Term.Indefinite;
import org.kontor.contracts.Term.Minimum;
import org.kontor.money.UnitPrice;

/**
 * The contract of the new payer: the same lines at the same prices in the same periods, bound as long as the old one is.
 */
final class Handover {
    private final Terms terms;
    private final LocalDate day;
    private final LocalDate today;

    /**
     * @param terms as they are, before they are closed
     */
    Handover(Terms terms, LocalDate day, LocalDate today) {
        this.terms = terms;
        this.day = day;
        this.today = today;
    }

    NewContract contract(CustomerType customer, Function<String, Product> products) {
        Optional<Trial> trial =
                terms.agreement().trial().filter(known -> !known.last().isBefore(day));
        Agreement agreement = new Agreement(customer, term(), terms.agreement().pauses(), trial);
        List<LineDraft> lines = new ArrayList<>();
        for (Line line : terms.linesKnownAt(today)) {
            Timeline timeline = terms.timeline(line, today);
            if (timeline.end().isAfter(day)) {
                lines.add(draft(line, timeline, products));
            }
        }
        if (lines.isEmpty()) {
            throw new ChangeAfterEnd(day, terms.endKnownAt(today).minusDays(1));
        }
        return new NewContract(agreement, today, day, lines);
    }

    private LineDraft draft(Line line, Timeline timeline, Function<String, Product> products) {
        LocalDate start = timeline.start().isAfter(day) ? timeline.start() : day;
        Agreed agreed = whole(timeline, new Period(start, timeline.end()));
        Product product = products.apply(agreed.plan());
        PriceVersion price = product.prices().stream()
                .filter(version -> Long.toString(version.id()).equals(listed(agreed)))
                .findFirst()
                .orElseThrow(() -> new PlannedAfterTransfer(day));
        return new LineDraft(
                line.kind(),
                agreed.anchor(),
                new Period(start, timeline.end()),
                new LineDraft.Offer(product, price, own(agreed)),
                new LineDraft.Amount(agreed.quantity(), agreed.discount()),
                line.paidFrom().isAfter(start) ? line.paidFrom() : start);
    }

    /** The id of the price version, also behind an individual price. */
    private static String listed(Agreed agreed) {
        String id = agreed.price().id();
        return isOwn(agreed) ? id.substring(0, id.indexOf('=')) : id;
    }

    private static Optional<UnitPrice> own(Agreed agreed) {
        return isOwn(agreed) ? Optional.of(agreed.price().amount()) : Optional.empty();
    }

    private static boolean isOwn(Agreed agreed) {
        return agreed.price().id().indexOf('=') >= 0;
    }

    /** What holds on all days from the first one on. */
    private Agreed whole(Timeline timeline, Period days) {
        return timeline.stretches().stream()
                .filter(stretch -> !stretch.days().start().isAfter(days.start())
                        && stretch.days().end().equals(days.end()))
                .map(Stretch::agreed)
                .findFirst()
                .orElseThrow(() -> new PlannedAfterTransfer(day));
    }

    private Term term() {
        if (!(terms.agreement().term() instanceof Minimum minimum)) {
            return terms.agreement().term();
        }
        return terms.termEnd(day)
                .map(end -> rest(minimum, end))
                .orElseGet(() -> minimum.renewal() instanceof GoesOn goesOn
                        ? new Indefinite(goesOn.notice())
                        : terms.agreement().term());
    }

    private Term rest(Minimum minimum, LocalDate end) {
        Interval left = Interval.days(Period.ofDays(day, end).days());
        return new Minimum(left, minimum.notice(), minimum.renewal(), minimum.pauses());
    }
}
