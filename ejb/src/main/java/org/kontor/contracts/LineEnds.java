package org.kontor.contracts;

import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.Period;
import org.kontor.contracts.Change.LineEndUndone;
import org.kontor.contracts.Change.LineEnded;

/** When a line ends: with its contract, by itself, or, an add-on, with the last base line. */
final class LineEnds {
    private LineEnds() {}

    /** The day after the last one of a line. */
    static LocalDate of(Terms terms, Line line, LocalDate knownAt) {
        List<Change> known = terms.changesKnownAt(knownAt);
        LocalDate end = earlier(own(line, known), terms.endKnownAt(knownAt));
        if (line.kind() != LineKind.ADD_ON) {
            return end;
        }
        LocalDate baseEnd = LocalDate.MIN;
        for (Line other : terms.linesKnownAt(knownAt)) {
            if (other.kind() == LineKind.BASE) {
                LocalDate ownEnd = own(other, known);
                baseEnd = ownEnd.isAfter(baseEnd) ? ownEnd : baseEnd;
            }
        }
        return earlier(end, baseEnd);
    }

    /** The end recorded for a line alone; {@link Period#OPEN_END} if none. */
    static LocalDate recorded(Line line, List<Change> known) {
        LocalDate end = Period.OPEN_END;
        for (Change change : known) {
            if (change instanceof LineEnded ended && ended.line() == line.id()) {
                end = ended.last().plusDays(1);
            } else if (change instanceof LineEndUndone undone && undone.line() == line.id()) {
                end = Period.OPEN_END;
            }
        }
        return end;
    }

    private static LocalDate own(Line line, List<Change> known) {
        return earlier(line.end(), recorded(line, known));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
