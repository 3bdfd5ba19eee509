package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.calendar.EndBeforeStart;
import org.kontor.calendar.Period;

/**
 * What a person may ask for now. Stricter than what a history may hold: a change that would do nothing is a mistake of
 * the person who asks for it.
 */
final class AmendmentRules {
    private static final int YEARS_AHEAD = 10;
    private static final String EFFECTIVE = "effective";
    private static final String LAST = "last";

    private AmendmentRules() {}

    /**
     * @param changed the terms with the change
     */
    static void check(Terms changed, Change change, Amendment asked) {
        checkNear(change);
        if (change instanceof Change.OfVersion version) {
            checkInForce(changed, changed.lineKnownAt(version.line(), change.recorded()), version.effective(), change);
        } else if (change instanceof Change.LineAdded added) {
            checkInForce(changed, added.line(), added.line().start(), change);
            checkOnce(changed, added);
        } else if (change instanceof Change.LineEnded ended && asked instanceof Amendment.LineEnded) {
            checkLineEnd(changed, ended);
        } else if (change instanceof Change.Pause pause) {
            checkNotOver(changed, pause.days().start(), change.recorded());
        }
    }

    private static void checkNear(Change change) {
        if (change instanceof Change.OfVersion version) {
            checkNear(version.effective(), change, EFFECTIVE);
        } else if (change instanceof Change.LineAdded added) {
            checkNear(added.line().start(), change, EFFECTIVE);
        } else if (change instanceof Change.LineEnded ended) {
            checkNear(ended.last(), change, LAST);
        } else if (change instanceof Change.Cancellation cancellation) {
            checkNear(cancellation.last(), change, LAST);
        } else if (change instanceof Change.Pause pause) {
            checkNear(pause.days().lastDay(), change, LAST);
        }
    }

    private static void checkNear(LocalDate day, Change change, String field) {
        LocalDate latest = change.recorded().plusYears(YEARS_AHEAD);
        if (day.isAfter(latest)) {
            throw new DayTooFar(day, latest, field);
        }
    }

    private static void checkInForce(Terms terms, Line line, LocalDate effective, Change change) {
        LocalDate end = LineEnds.of(terms, line, change.recorded());
        if (!effective.isBefore(end)) {
            throw new ChangeAfterEnd(effective, end.minusDays(1));
        }
        if (effective.isBefore(line.start())) {
            throw new ChangeBeforeStart(effective, line.start());
        }
    }

    private static void checkNotOver(Terms terms, LocalDate effective, LocalDate knownAt) {
        LocalDate end = terms.endKnownAt(knownAt);
        if (!effective.isBefore(end)) {
            throw new ChangeAfterEnd(effective, end.minusDays(1));
        }
    }

    private static void checkLineEnd(Terms terms, Change.LineEnded ended) {
        Line line = terms.lineKnownAt(ended.line(), ended.recorded());
        if (ended.last().isBefore(line.start())) {
            throw new EndBeforeStart(line.start(), ended.last());
        }
        LocalDate end = terms.endKnownAt(ended.recorded());
        if (!ended.last().isBefore(end.minusDays(1))) {
            throw new EndAfterEnd(ended.last(), end.minusDays(1));
        }
    }

    /** A second line of one add-on, or seat of one member, would be billed twice; who wants more changes the pieces. */
    private static void checkOnce(Terms terms, Change.LineAdded added) {
        Optional<Seat> seat = added.line().seat();
        boolean counts =
                added.line().kind() == LineKind.ADD_ON || added.line().kind() == LineKind.BASE && seat.isPresent();
        if (!counts) {
            return;
        }
        Period days = days(terms, added.line(), added.recorded());
        for (Line other : terms.linesKnownAt(added.recorded())) {
            boolean sameMember = other.seat().map(Seat::member).equals(seat.map(Seat::member));
            if (other.id() != added.line().id() && sameMember && overlaps(terms, other, added, days)) {
                throw seat.isPresent() ? new SeatTwice(seat.get().name()) : new AddedTwice();
            }
        }
    }

    private static boolean overlaps(Terms terms, Line other, Change.LineAdded added, Period days) {
        String plan = added.line().versions().get(0).plan().name();
        return terms.timeline(other, added.recorded()).stretches().stream()
                .anyMatch(stretch -> stretch.agreed().plan().equals(plan)
                        && stretch.agreed().quantity().pieces() > 0
                        && stretch.days().overlaps(days));
    }

    private static Period days(Terms terms, Line line, LocalDate knownAt) {
        return new Period(line.start(), LineEnds.of(terms, line, knownAt));
    }
}
