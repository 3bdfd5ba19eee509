package org.kontor.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kontor.billing.Billed;
import org.kontor.billing.Calculator;
import org.kontor.billing.Charge;
import org.kontor.billing.InvoiceTotals;
import org.kontor.billing.Run;
import org.kontor.calendar.Interval;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.Terms;

/**
 * What a whole period costs, again and again, by the code that bills: the first whole one after trial and broken periods.
 *
 * @param interval how long the period is
 */
public record RegularPrice(Interval interval, InvoiceTotals totals) {

    /**
     * Of all lines together, the shortest interval first; what is metered or paid once is no part of it.
     *
     * @param today what is agreed by then counts
     */
    static List<RegularPrice> of(Terms terms, Calculator calculator, LocalDate today) {
        return of(terms, calculator, today, terms.start(), line -> true);
    }

    /** As {@link #of(Terms, Calculator, LocalDate)}, of some lines, in the first whole period that begins on a day or later. */
    static List<RegularPrice> of(
            Terms terms, Calculator calculator, LocalDate today, LocalDate from, Predicate<Line> which) {
        Map<Interval, List<Charge>> charges = new LinkedHashMap<>();
        wholePeriods(terms, calculator, today, from).forEach((line, charged) -> {
            if (which.test(line)) {
                charges.computeIfAbsent(interval(terms, line, from, today), interval -> new ArrayList<>())
                        .addAll(charged);
            }
        });
        return charges.entrySet().stream()
                .map(entry -> new RegularPrice(entry.getKey(), InvoiceTotals.of(entry.getValue())))
                .sorted(Comparator.comparing(price -> price.interval().after(LocalDate.EPOCH, 1)))
                .toList();
    }

    /** Of each line for itself, by the code of its product. */
    static Map<String, RegularPrice> byProduct(Terms terms, Calculator calculator, LocalDate today) {
        Map<String, RegularPrice> prices = new HashMap<>();
        wholePeriods(terms, calculator, today, terms.start())
                .forEach((line, charged) -> prices.putIfAbsent(
                        line.versions().get(0).plan().name(),
                        new RegularPrice(interval(terms, line, terms.start(), today), InvoiceTotals.of(charged))));
        return prices;
    }

    private static Map<Line, List<Charge>> wholePeriods(
            Terms terms, Calculator calculator, LocalDate today, LocalDate from) {
        Map<Long, Line> lasting = new LinkedHashMap<>();
        LocalDate through = from;
        for (Line line : terms.linesKnownAt(today)) {
            if (line.kind() != LineKind.METERED && line.kind() != LineKind.ONE_OFF) {
                lasting.put(line.id(), line);
                LocalDate twice = interval(terms, line, from, today).after(later(line.paidFrom(), from), 2);
                through = twice.isAfter(through) ? twice : through;
            }
        }
        Map<Line, List<Charge>> whole = new LinkedHashMap<>();
        // One day more: a period in arrears is due when it is over.
        for (Charge charge : calculator.charges(terms, Billed.NOTHING, new Run(through.plusDays(1), today))) {
            Line line = lasting.get(charge.line());
            boolean begins = !charge.period().start().isBefore(from);
            if (line != null && begins && charge.days() == charge.periodDays()) {
                List<Charge> first = whole.computeIfAbsent(line, known -> new ArrayList<>());
                if (first.isEmpty() || first.get(0).period().equals(charge.period())) {
                    first.add(charge);
                }
            }
        }
        return whole;
    }

    private static Interval interval(Terms terms, Line line, LocalDate from, LocalDate today) {
        return terms.agreed(line, later(line.start(), from), today).price().interval();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
