package org.kontor.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.Holidays;
import org.kontor.money.Money;

/**
 * How a plan stands on a day: a function of its terms and of what was paid since it was agreed, so that a late look finds
 * the same day on which it broke.
 *
 * @param since the day on which it was kept or broken; the last day that was looked at, of one that runs
 * @param missing what should have been paid by then and was not
 * @param rows its instalments
 */
public record PlanCourse(PlanState state, LocalDate since, Money missing, List<Row> rows) {
    public PlanCourse {
        rows = List.copyOf(rows);
    }

    /**
     * @param paid of it, the earlier instalments first
     * @param late its day is over and it is not paid
     */
    public record Row(Instalment instalment, Money paid, boolean late) {
        public boolean isPaid() {
            return paid.equals(instalment.amount());
        }
    }

    /**
     * @param paid since the plan was agreed, in any order; below zero if a payment came back
     * @param state whose holidays count: an instalment due on a Sunday is in time on Monday (§ 193 BGB)
     */
    static PlanCourse of(PlanTerms terms, Collection<Reduction> paid, LocalDate day, String state) {
        Optional<LocalDate> kept = paid.stream()
                .map(Reduction::day)
                .filter(on -> !on.isAfter(day))
                .filter(on -> paidBy(paid, on).compareTo(terms.total()) >= 0)
                .min(Comparator.naturalOrder());
        Optional<LocalDate> broken = firstBreak(terms, paid, state).filter(on -> !on.isAfter(day));
        Money now = paidBy(paid, day);
        Money missing = now.compareTo(due(terms, day, state)) < 0
                ? due(terms, day, state).minus(now)
                : Money.ZERO;
        List<Row> rows = rows(terms, now, day, state);
        if (broken.isPresent() && kept.filter(on -> on.isBefore(broken.get())).isEmpty()) {
            return new PlanCourse(PlanState.BROKEN, broken.get(), missing, rows);
        }
        return kept.map(on -> new PlanCourse(PlanState.KEPT, on, Money.ZERO, rows))
                .orElseGet(() ->
                        new PlanCourse(missing.isZero() ? PlanState.RUNNING : PlanState.LATE, day, missing, rows));
    }

    private static Optional<LocalDate> firstBreak(PlanTerms terms, Collection<Reduction> paid, String state) {
        Money due = Money.ZERO;
        for (Instalment one : terms.instalments()) {
            due = due.plus(one.amount());
            LocalDate last = Holidays.workdayOnOrAfter(one.dueOn(), state).plusDays(terms.graceDays());
            if (paidBy(paid, last).compareTo(due) < 0) {
                return Optional.of(last.plusDays(1));
            }
        }
        return Optional.empty();
    }

    /** What should have been paid before that day. */
    private static Money due(PlanTerms terms, LocalDate day, String state) {
        return Money.sum(terms.instalments().stream()
                .filter(one -> isOver(one, day, state))
                .map(Instalment::amount)
                .toList());
    }

    private static boolean isOver(Instalment one, LocalDate day, String state) {
        return Holidays.workdayOnOrAfter(one.dueOn(), state).isBefore(day);
    }

    private static Money paidBy(Collection<Reduction> paid, LocalDate day) {
        return Money.sum(paid.stream()
                .filter(one -> !one.day().isAfter(day))
                .map(Reduction::amount)
                .toList());
    }

    private static List<Row> rows(PlanTerms terms, Money paid, LocalDate day, String state) {
        List<Row> rows = new ArrayList<>();
        Money left = paid.signum() < 0 ? Money.ZERO : paid;
        for (Instalment one : terms.instalments()) {
            Money of = left.compareTo(one.amount()) < 0 ? left : one.amount();
            rows.add(new Row(one, of, isOver(one, day, state) && !of.equals(one.amount())));
            left = left.minus(of);
        }
        return rows;
    }
}
