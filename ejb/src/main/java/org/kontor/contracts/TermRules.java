package org.kontor.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Deadlines;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.contracts.NoticeTarget.Cycle;
import org.kontor.contracts.Term.Again;
import org.kontor.contracts.Term.Ends;
import org.kontor.contracts.Term.GoesOn;
import org.kontor.contracts.Term.Indefinite;
import org.kontor.contracts.Term.Minimum;
import org.kontor.contracts.Term.PauseEffect;

/** When a term ends, how it goes on, and what a notice reaches. */
final class TermRules {
    private TermRules() {}

    /** The day after the last one of a contract that ends by itself. */
    static LocalDate endByTerm(Terms terms, LocalDate knownAt) {
        if (terms.agreement().term() instanceof Minimum minimum && minimum.renewal() instanceof Ends) {
            return firstEnd(terms, minimum, knownAt).plusDays(1);
        }
        return Period.OPEN_END;
    }

    static LocalDate earliestEnd(Terms terms, LocalDate received) {
        LocalDate end = inTrial(terms, received, reached(terms, received));
        return end.isBefore(terms.start()) ? terms.start() : end;
    }

    static LocalDate end(Terms terms, LocalDate received, LocalDate wished) {
        LocalDate earliest = earliestEnd(terms, received);
        if (!wished.isAfter(earliest)) {
            return earliest;
        }
        Term term = terms.agreement().term();
        if (term instanceof Indefinite indefinite) {
            return indefinite.notice().target().onOrAfter(wished, cycle(terms, received));
        }
        Minimum minimum = (Minimum) term;
        if (minimum.renewal() instanceof GoesOn goesOn) {
            return goesOn.notice().target().onOrAfter(wished, cycle(terms, received));
        }
        if (minimum.renewal() instanceof Again again) {
            LocalDate end = firstEnd(terms, minimum, received);
            while (end.isBefore(wished)) {
                end = Deadlines.lastDay(end.plusDays(1), again.length());
            }
            return end;
        }
        return earliest;
    }

    /** Whoever gives notice in the trial leaves with its last day, whatever the term says. */
    private static LocalDate inTrial(Terms terms, LocalDate received, LocalDate end) {
        return terms.agreement()
                .trial()
                .map(Trial::last)
                .filter(last -> !received.isAfter(last) && last.isBefore(end))
                .orElse(end);
    }

    private static LocalDate reached(Terms terms, LocalDate received) {
        Term term = terms.agreement().term();
        if (term instanceof Indefinite indefinite) {
            return indefinite.notice().earliestEnd(received, cycle(terms, received));
        }
        Minimum minimum = (Minimum) term;
        LocalDate end = firstEnd(terms, minimum, received);
        if (!received.isAfter(Deadlines.latestEvent(end, minimum.notice()))) {
            return end;
        }
        if (minimum.renewal() instanceof GoesOn goesOn) {
            Cycle cycle = cycle(terms, received);
            LocalDate later = goesOn.notice().earliestEnd(received, cycle);
            // Too late for the end of the term it goes on at least until a day after, however short the notice is then.
            return later.isAfter(end) ? later : goesOn.notice().target().onOrAfter(end.plusDays(1), cycle);
        }
        if (minimum.renewal() instanceof Again again) {
            while (received.isAfter(Deadlines.latestEvent(end, minimum.notice()))) {
                end = Deadlines.lastDay(end.plusDays(1), again.length());
            }
        }
        return end;
    }

    static Optional<LocalDate> latestReceipt(Terms terms, LocalDate today) {
        if (!(terms.agreement().term() instanceof Minimum minimum) || minimum.renewal() instanceof Ends) {
            return Optional.empty();
        }
        return termEnd(terms, today)
                .map(end -> Deadlines.latestEvent(end, minimum.notice()))
                .filter(latest -> !latest.isBefore(today));
    }

    static Optional<LocalDate> termEnd(Terms terms, LocalDate day) {
        if (!(terms.agreement().term() instanceof Minimum minimum)) {
            return Optional.empty();
        }
        LocalDate end = firstEnd(terms, minimum, day);
        if (minimum.renewal() instanceof Again again) {
            while (end.isBefore(day)) {
                end = Deadlines.lastDay(end.plusDays(1), again.length());
            }
        }
        return Optional.of(end).filter(last -> !last.isBefore(day));
    }

    static LocalDate effectiveDay(Terms terms, ChangeTime time, Line line, LocalDate today) {
        return switch (time) {
            case NOW -> today;
            case NEXT_CYCLE -> {
                Cycle cycle = cycle(terms.timeline(line, today), line, today);
                yield cycle.anchor().periodContaining(today, cycle.interval()).end();
            }
            case END_OF_TERM ->
                termEnd(terms, today).orElseGet(() -> earliestEnd(terms, today)).plusDays(1);
        };
    }

    /** The last day of the first term (§§ 187 (2), 188 BGB), moved by pauses where that is agreed. */
    private static LocalDate firstEnd(Terms terms, Minimum minimum, LocalDate knownAt) {
        LocalDate end = Deadlines.lastDay(terms.start(), minimum.length());
        if (minimum.pauses() == PauseEffect.TERM_GROWS) {
            for (Period pause : terms.pausesKnownAt(knownAt)) {
                if (!pause.start().isAfter(end) && pause.end().isAfter(terms.start())) {
                    LocalDate from = pause.start().isBefore(terms.start()) ? terms.start() : pause.start();
                    end = end.plusDays(new Period(from, pause.end()).days());
                }
            }
        }
        return end;
    }

    /** From which day the periods of the first base line are counted on a day. */
    static Anchor anchor(Terms terms, LocalDate day) {
        return cycle(terms, day).anchor();
    }

    private static Cycle cycle(Terms terms, LocalDate day) {
        for (Line line : terms.linesKnownAt(day)) {
            if (line.kind() == LineKind.BASE) {
                return cycle(terms.timeline(line, day), line, day);
            }
        }
        return new Cycle(new Anchor(terms.start()), Interval.months(1));
    }

    private static Cycle cycle(Timeline timeline, Line line, LocalDate day) {
        List<Stretch> stretches = timeline.stretches();
        for (int i = stretches.size() - 1; i >= 0; i--) {
            Stretch stretch = stretches.get(i);
            if (i == 0 || !stretch.days().start().isAfter(day)) {
                return new Cycle(
                        stretch.agreed().anchor(), stretch.agreed().price().interval());
            }
        }
        return new Cycle(
                line.anchor(),
                line.versions().get(0).plan().priceOn(line.start()).interval());
    }
}
