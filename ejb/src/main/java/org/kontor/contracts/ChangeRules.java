package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.EndBeforeStart;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.contracts.Change.Cancellation;
import org.kontor.contracts.Change.CancellationUndone;
import org.kontor.contracts.Change.DaysExcused;
import org.kontor.contracts.Change.LineAdded;
import org.kontor.contracts.Change.LineEndUndone;
import org.kontor.contracts.Change.LineEnded;
import org.kontor.contracts.Change.OfVersion;
import org.kontor.contracts.Change.Pause;
import org.kontor.contracts.Change.Resume;

/** Whether a change may be recorded now. History is not judged by it: what was recorded, was. */
final class ChangeRules {
    private ChangeRules() {}

    static void check(Terms terms, Change change) {
        checkOrder(terms, change);
        if (change instanceof OfVersion version) {
            terms.lineKnownAt(version.line(), change.recorded());
        } else if (change instanceof Pause pause) {
            checkPause(terms, pause);
        } else if (change instanceof Resume resume) {
            checkResume(terms, resume);
        } else if (change instanceof Cancellation cancellation) {
            checkCancellation(terms, cancellation);
        } else if (change instanceof CancellationUndone undone) {
            checkUndo(terms, undone);
        } else if (change instanceof LineEnded ended) {
            checkLineEnd(terms, ended);
        } else if (change instanceof LineEndUndone undone) {
            checkLineEndUndo(terms, undone);
        } else if (change instanceof DaysExcused excused) {
            terms.lineKnownAt(excused.line(), change.recorded());
        } else if (!(change instanceof LineAdded)) {
            throw new IllegalStateException("unknown change " + change);
        }
    }

    private static void checkOrder(Terms terms, Change change) {
        List<Change> changes = terms.changes();
        if (!changes.isEmpty()) {
            LocalDate latest = changes.get(changes.size() - 1).recorded();
            if (change.recorded().isBefore(latest)) {
                throw new RecordedOutOfOrder(change.recorded(), latest);
            }
        }
    }

    private static void checkCancellation(Terms terms, Cancellation cancellation) {
        terms.cancellationKnownAt(cancellation.recorded()).ifPresent(earlier -> {
            throw new AlreadyCancelled(earlier.last());
        });
        if (cancellation.kind() == CancellationKind.ORDINARY) {
            LocalDate earliest = terms.earliestEnd(cancellation.recorded());
            if (cancellation.last().isBefore(earliest)) {
                throw new CancelledTooEarly(cancellation.last(), earliest);
            }
        }
    }

    private static void checkUndo(Terms terms, CancellationUndone undone) {
        Cancellation cancellation = terms.cancellationKnownAt(undone.recorded()).orElseThrow(NothingToUndo::new);
        if (undone.recorded().isAfter(cancellation.last())) {
            throw new UndoneTooLate(cancellation.last());
        }
    }

    private static void checkLineEnd(Terms terms, LineEnded ended) {
        Line line = terms.lineKnownAt(ended.line(), ended.recorded());
        // The day before the first: it never begins.
        if (ended.last().isBefore(line.start().minusDays(1))) {
            throw new EndBeforeStart(line.start(), ended.last());
        }
    }

    private static void checkLineEndUndo(Terms terms, LineEndUndone undone) {
        Line line = terms.lineKnownAt(undone.line(), undone.recorded());
        LocalDate end = LineEnds.recorded(line, terms.changesKnownAt(undone.recorded()));
        if (end.equals(Period.OPEN_END)) {
            throw new NothingToUndo();
        }
        if (!undone.recorded().isBefore(end)) {
            throw new UndoneTooLate(end.minusDays(1));
        }
    }

    private static void checkResume(Terms terms, Resume resume) {
        List<Period> paused = terms.pausesKnownAt(resume.recorded());
        if (paused.stream().noneMatch(pause -> pause.end().isAfter(resume.from()))) {
            throw new NothingToResume(resume.from());
        }
    }

    private static void checkPause(Terms terms, Pause pause) {
        PauseRule rule = terms.agreement().pauses();
        int days = pause.days().days();
        List<Change> more = new ArrayList<>(terms.changesKnownAt(pause.recorded()));
        more.add(pause);
        int most = busiestYear(terms.start(), Pauses.of(more), pause.days());
        if (days < rule.least() || most > rule.mostAYear()) {
            throw new PauseBeyondLimits(days, rule.least(), rule.mostAYear());
        }
    }

    /** Paused days in the fullest of the contract's years that the new pause touches. */
    private static int busiestYear(LocalDate start, List<Period> paused, Period added) {
        int most = 0;
        Anchor anchor = new Anchor(start);
        Interval year = Interval.years(1);
        long last = anchor.indexOf(added.lastDay(), year);
        for (long k = anchor.indexOf(added.start(), year); k <= last; k++) {
            Period yearOfContract = anchor.period(year, k);
            int days = paused.stream()
                    .flatMap(period -> period.intersection(yearOfContract).stream())
                    .mapToInt(Period::days)
                    .sum();
            most = Math.max(most, days);
        }
        return most;
    }
}
