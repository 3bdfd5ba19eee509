package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Product;
import org.kontor.contracts.Term.GoesOn;
import org.kontor.contracts.Term.Indefinite;
import org.kontor.contracts.Term.Minimum;

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
                lines.add(Continuation.of(line, timeline, day, products));
            }
        }
        if (lines.isEmpty()) {
            throw new ChangeAfterEnd(day, terms.endKnownAt(today).minusDays(1));
        }
        return new NewContract(agreement, today, day, lines);
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
