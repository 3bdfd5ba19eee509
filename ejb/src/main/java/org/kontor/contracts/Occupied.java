package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.calendar.Period;
import org.kontor.contracts.Change.DaysExcused;
import org.kontor.contracts.Change.LineAdded;

/** Days on which a line holds pieces of a product, paid or not. Paused days are free for others. */
record Occupied(long line, String product, Period days, int pieces) {

    /** Of a contract, as known at a business date. */
    static List<Occupied> of(Terms terms, LocalDate knownAt) {
        Terms used = asUsed(terms);
        List<Occupied> found = new ArrayList<>();
        for (Line line : used.linesKnownAt(knownAt)) {
            for (Stretch stretch : used.timeline(line, knownAt).stretches()) {
                Agreed agreed = stretch.agreed();
                found.add(new Occupied(
                        line.id(),
                        agreed.plan(),
                        stretch.days(),
                        agreed.quantity().pieces()));
            }
        }
        return found;
    }

    /** Trial days and days that are waived are used all the same. */
    private static Terms asUsed(Terms terms) {
        List<Change> changes = new ArrayList<>();
        for (Change change : terms.changes()) {
            if (change instanceof LineAdded added) {
                changes.add(new LineAdded(asUsed(added.line()), added.recorded()));
            } else if (!(change instanceof DaysExcused)) {
                changes.add(change);
            }
        }
        List<Line> lines = terms.lines().stream().map(Occupied::asUsed).toList();
        return new Terms(terms.id(), terms.start(), terms.agreement(), lines, changes);
    }

    private static Line asUsed(Line line) {
        return new Line(line.id(), line.kind(), line.anchor(), line.versions(), line.start());
    }

    static int pieces(List<Occupied> all, String product, LocalDate day) {
        return all.stream()
                .filter(occupied -> occupied.product.equals(product) && occupied.days.contains(day))
                .mapToInt(Occupied::pieces)
                .sum();
    }
}
