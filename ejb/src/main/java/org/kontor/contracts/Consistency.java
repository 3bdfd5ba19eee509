package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kontor.calendar.EndBeforeStart;
import org.kontor.contracts.Change.Cancellation;
import org.kontor.contracts.Change.LineAdded;
import org.kontor.contracts.Change.LineEnded;
import org.kontor.contracts.Change.OfVersion;

/** What must hold within any terms, whoever made them. */
final class Consistency {
    private Consistency() {}

    static void check(LocalDate start, List<Line> lines, List<Change> changes) {
        if (lines.size() == 1 && changes.isEmpty() && lines.get(0).kind() != LineKind.ADD_ON) {
            checkStart(start, lines.get(0));
            return;
        }
        List<Line> all = new ArrayList<>(lines);
        for (Change change : changes) {
            if (change instanceof LineAdded added) {
                all.add(added.line());
            }
        }
        Set<Long> ids = new HashSet<>();
        for (Line line : all) {
            checkStart(start, line);
            if (!ids.add(line.id())) {
                throw new DuplicateLine(line.id());
            }
            if (line.kind() == LineKind.ADD_ON) {
                checkBase(line, all);
            }
        }
        changes.forEach(change -> checkChange(start, ids, change));
    }

    private static void checkStart(LocalDate start, Line line) {
        if (line.start().isBefore(start)) {
            throw new LineBeforeContract(line.id(), line.start());
        }
    }

    private static void checkBase(Line addOn, List<Line> all) {
        boolean beside = all.stream()
                .filter(line -> line.kind() == LineKind.BASE)
                .anyMatch(base ->
                        !base.start().isAfter(addOn.start()) && base.end().isAfter(addOn.start()));
        if (!beside) {
            throw new AddOnWithoutBase(addOn.id());
        }
    }

    private static void checkChange(LocalDate start, Set<Long> ids, Change change) {
        if (change instanceof Cancellation cancellation && cancellation.last().isBefore(start)) {
            throw new EndBeforeStart(start, cancellation.last());
        }
        if (change instanceof OfVersion version && !ids.contains(version.line())) {
            throw new UnknownLine(version.line());
        }
        if (change instanceof LineEnded ended && !ids.contains(ended.line())) {
            throw new UnknownLine(ended.line());
        }
    }
}
