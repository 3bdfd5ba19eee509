package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Beginning;
import org.kontor.catalog.Product;
import org.kontor.catalog.Timing;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;

/**
 * What stands beside a line because it is new: its trial, the price of that, the set-up fee. Once: who changes the plan
 * of a line pays no second fee, and whoever leaves in the trial none at all.
 */
final class Beginnings {
    private final LongFunction<Product> products;
    private final LocalDate today;
    private final boolean feesWaived;

    Beginnings(LongFunction<Product> products, LocalDate today, boolean feesWaived) {
        this.products = products;
        this.today = today;
        this.feesWaived = feesWaived;
    }

    /** The line, paid from the end of its trial on, and what is billed once because of it. */
    List<LineDraft> of(LineDraft line) {
        Beginning beginning = line.offer().price().beginning();
        LocalDate start = line.validity().start();
        LocalDate paidFrom = beginning.paidFrom(start);
        List<LineDraft> lines = new ArrayList<>();
        lines.add(line.paidFrom(paidFrom));
        beginning.trialPrice().ifPresent(price -> lines.add(once(price, start, line)));
        beginning
                .fee()
                .filter(fee -> !feesWaived && paidFrom.isBefore(line.validity().end()))
                .ifPresent(fee -> lines.add(once(fee, paidFrom, line)));
        return lines;
    }

    /** Of the first base line that has one. */
    static Optional<Trial> trial(List<LineDraft> lines) {
        return lines.stream()
                .filter(line -> line.kind() == LineKind.BASE
                        && line.paidFrom().isAfter(line.validity().start()))
                .findFirst()
                .map(line ->
                        trial(line.paidFrom().minusDays(1), line.offer().price().beginning()));
    }

    private static Trial trial(LocalDate last, Beginning beginning) {
        return new Trial(
                last,
                Optional.of(beginning.remindDays()).filter(days -> days > 0).map(last::minusDays));
    }

    /** Something that is bought by itself, due on the day. */
    static LineDraft once(LineDraft.Offer offer, Quantity quantity, Percent discount, LocalDate day) {
        return new LineDraft(
                LineKind.ONE_OFF,
                new Anchor(day),
                Period.ofDays(day, day),
                offer,
                new LineDraft.Amount(quantity, discount),
                day);
    }

    private LineDraft once(long product, LocalDate day, LineDraft beside) {
        LineDraft.Offer offer = LineDraft.Offer.of(products.apply(product), today);
        return new LineDraft(
                LineKind.ONE_OFF,
                new Anchor(due(day, beside)),
                Period.ofDays(day, day),
                offer,
                new LineDraft.Amount(Quantity.ONE, Percent.ZERO),
                day);
    }

    /** When the first invoice of the line beside is due, if it is billed in advance. */
    private static LocalDate due(LocalDate day, LineDraft beside) {
        Interval interval = beside.offer().price().price().interval();
        return beside.offer().price().price().timing() == Timing.IN_ADVANCE
                ? beside.anchor().periodContaining(day, interval).start()
                : day;
    }
}
