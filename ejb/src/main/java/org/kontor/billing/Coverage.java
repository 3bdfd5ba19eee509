package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kontor.calendar.Period;
import org.kontor.contracts.Line;
import org.kontor.contracts.Terms;

/**
 * The proof that nothing is missed: every contract day of a span is billed, billable, or excused with a reason, and
 * nothing is billed twice.
 *
 * @param days by line and date, without gap or overlap within the days in force
 * @param surplus what is billed beyond the days in force
 */
public record Coverage(List<CoveredDays> days, List<Surplus> surplus) {
    public Coverage {
        days = List.copyOf(days);
        surplus = List.copyOf(surplus);
    }

    /** Of a contract, as known at a business date. */
    public static Coverage of(Terms terms, Billed billed, Period span, LocalDate knownAt) {
        List<CoveredDays> days = new ArrayList<>();
        List<Surplus> surplus = new ArrayList<>();
        for (Line line : terms.linesKnownAt(knownAt)) {
            LineCoverage coverage = new LineCoverage(terms.timeline(line, knownAt), line, span);
            coverage.add(billed.of(line.id()));
            days.addAll(coverage.days());
            surplus.addAll(coverage.surplus());
        }
        days.sort(Comparator.comparingLong(CoveredDays::line)
                .thenComparing(covered -> covered.days().start()));
        return new Coverage(days, surplus);
    }

    /** How many days have a status. */
    public int count(CoverStatus status) {
        return days.stream()
                .filter(covered -> covered.status() == status)
                .mapToInt(covered -> covered.days().days())
                .sum();
    }
}
