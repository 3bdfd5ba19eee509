package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Proration;
import org.kontor.contracts.Agreed;
import org.kontor.contracts.Line;
import org.kontor.contracts.Stretch;
import org.kontor.contracts.Timeline;

/** The priced periods of a line and the days to be paid in each, by R1, R2 and the proration rules. */
final class Uses {
    private final List<Use> uses = new ArrayList<>();
    private final LocalDate through;
    private final LocalDate settled;

    private Uses(LocalDate through, LocalDate settled) {
        this.through = through;
        this.settled = settled;
    }

    /**
     * @param through no period that starts later
     * @param settled no period that ends by this day
     */
    static List<Use> of(Timeline timeline, Line line, LocalDate through, LocalDate settled) {
        Uses found = new Uses(through, settled);
        for (Stretch stretch : timeline.stretches()) {
            found.add(stretch);
        }
        found.applyRules(line.paidFrom().isAfter(line.start()) ? line.paidFrom() : line.start());
        return found.uses;
    }

    private void add(Stretch stretch) {
        Period days = stretch.days();
        Agreed agreed = stretch.agreed();
        Anchor anchor = agreed.anchor();
        Interval interval = agreed.price().interval();
        // A period that reaches beyond the settled day may begin before it, and hold days of a stretch that ended
        // before.
        LocalDate first = earlier(settled.isAfter(days.start()) ? settled : days.start(), days.lastDay());
        long k = anchor.indexOf(first, interval);
        LocalDate start = interval.after(anchor.date(), k);
        while (start.isBefore(days.end()) && !start.isAfter(through)) {
            k++;
            LocalDate end = interval.after(anchor.date(), k);
            if (end.isAfter(settled)) {
                Period period = new Period(start, end);
                add(period, agreed, part(days, period));
            }
            start = end;
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Period part(Period days, Period period) {
        LocalDate from = days.start().isAfter(period.start()) ? days.start() : period.start();
        LocalDate to = days.end().isBefore(period.end()) ? days.end() : period.end();
        return from == period.start() && to == period.end() ? period : new Period(from, to);
    }

    private void add(Period period, Agreed agreed, Period days) {
        // From the end, and no further than the period: stretches come in order.
        for (int i = uses.size() - 1; i >= 0 && uses.get(i).period.end().isAfter(period.start()); i--) {
            if (uses.get(i).isFor(period, agreed)) {
                uses.get(i).add(days);
                return;
            }
        }
        uses.add(new Use(period, agreed, days));
    }

    private void applyRules(LocalDate firstPaid) {
        for (Use use : uses) {
            if (use.proration() == Proration.FREE_UNTIL_ANCHOR
                    && use.period.contains(firstPaid)
                    && firstPaid.isAfter(use.period.start())) {
                use.payNothing();
            } else if (use.proration() == Proration.WHOLE_PERIODS && isFirst(use)) {
                payWhole(use);
            }
        }
    }

    private boolean isFirst(Use use) {
        for (Use other : uses) {
            if (other.period.equals(use.period)) {
                return other == use;
            }
        }
        throw new IllegalStateException("a use must be among its own");
    }

    private void payWhole(Use first) {
        for (Use other : uses) {
            if (other.period.equals(first.period)) {
                other.payNothing();
            }
        }
        first.payWhole();
    }
}
