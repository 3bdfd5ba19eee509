package org.kontor.usage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.IntervalUnit;
import org.kontor.calendar.Period;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.Meters;
import org.kontor.catalog.Sharing;
import org.kontor.contracts.Agreed;
import org.kontor.contracts.Line;
import org.kontor.contracts.Seat;
import org.kontor.contracts.Stretch;
import org.kontor.contracts.Terms;

/**
 * What the lines of a contract include of a metered product. A clock period has one grant a line, whole however many of
 * its days the line is in force; after a change of the plan inside it the larger one counts, never both.
 */
final class Grants {
    private static final Comparator<Grant> OLDEST_FIRST =
            Comparator.comparing((Grant grant) -> grant.period().start()).thenComparingLong(Grant::line);

    private final Terms terms;
    private final Meters meters;
    private final LocalDate knownAt;

    Grants(Terms terms, Meters meters, LocalDate knownAt) {
        this.terms = terms;
        this.meters = meters;
        this.knownAt = knownAt;
    }

    /** Those that can be used on some of the days, the oldest first. */
    List<Grant> of(String product, Period days) {
        Map<Slot, Grant> found = new HashMap<>();
        for (Line line : terms.linesKnownAt(knownAt)) {
            for (Stretch stretch : terms.timeline(line, knownAt).stretches()) {
                for (Allowance allowance : meters.includedIn(stretch.agreed().price())) {
                    if (allowance.product().equals(product)) {
                        add(new Included(line, stretch, allowance), days, found);
                    }
                }
            }
        }
        return found.values().stream()
                .filter(grant -> grant.usable().overlaps(days))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private record Slot(long line, LocalDate start) {}

    /** An allowance of a line on a stretch of days. */
    private record Included(Line of, Stretch stretch, Allowance allowance) {
        long line() {
            return of.id();
        }

        private long member() {
            return allowance.sharing() == Sharing.TEAM
                    ? 0
                    : of.seat().map(Seat::member).orElse(0L);
        }

        Grant grant(Period period) {
            Agreed agreed = stretch.agreed();
            int units = Math.multiplyExact(allowance.units(), agreed.quantity().pieces());
            return new Grant(line(), member(), anchor(), allowance.interval(), period, units, allowance.rollOver());
        }

        Anchor anchor() {
            LocalDate date = stretch.agreed().anchor().date();
            return allowance.clock() == IntervalUnit.WEEK
                    ? new Anchor(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                    : new Anchor(date);
        }
    }

    private static void add(Included included, Period days, Map<Slot, Grant> found) {
        Anchor anchor = included.anchor();
        Allowance allowance = included.allowance();
        long first = anchor.indexOf(days.start(), allowance.interval())
                - allowance.rollOver().periods();
        long last = anchor.indexOf(days.lastDay(), allowance.interval());
        for (long k = first; k <= last; k++) {
            Period period = anchor.period(allowance.interval(), k);
            if (period.overlaps(included.stretch().days())) {
                found.merge(new Slot(included.line(), period.start()), included.grant(period), Grants::larger);
            }
        }
    }

    private static Grant larger(Grant one, Grant other) {
        return other.units() > one.units() ? other : one;
    }
}
