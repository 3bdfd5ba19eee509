package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.kontor.calendar.Period;
import org.kontor.contracts.Change.DaysExcused;

/** What holds on each day of a line, from all that was recorded by a business date (R5). */
final class Resolution {
    private final Line line;
    private final LocalDate start;
    private final LocalDate end;
    private final List<Change> known;

    Resolution(Terms terms, Line line, LocalDate knownAt) {
        this.line = line;
        this.start = line.start();
        this.end = LineEnds.of(terms, line, knownAt);
        this.known = terms.changesKnownAt(knownAt);
    }

    Timeline timeline() {
        if (!start.isBefore(end)) {
            return new Timeline(line.id(), start, end, List.of(), List.of());
        }
        Version first = line.versions().get(0);
        boolean plain = known.isEmpty()
                && line.versions().size() == 1
                && first.plan().prices().size() == 1
                && !line.paidFrom().isAfter(start);
        return plain ? plain(first) : changed();
    }

    private Timeline plain(Version version) {
        Agreed agreed = Agreed.of(
                version.plan().name(),
                version.plan().prices().get(0).price(),
                version.quantity(),
                version.discount(),
                line.anchor());
        Stretch stretch = new Stretch(new Period(start, end), agreed);
        return new Timeline(line.id(), start, end, List.of(stretch), List.of());
    }

    private Timeline changed() {
        Tracks tracks = new Tracks(line, known);
        List<Period> pauses = line.kind() == LineKind.ONE_OFF ? List.of() : Pauses.of(known);
        List<Period> granted = granted();
        NavigableSet<LocalDate> edges = new TreeSet<>();
        edges.add(start);
        edges.add(line.paidFrom());
        tracks.addEdges(edges);
        pauses.forEach(period -> addEdges(period, edges));
        granted.forEach(period -> addEdges(period, edges));
        line.versions().forEach(version -> addEdges(version.validity(), edges));

        TimelineBuilder builder = new TimelineBuilder();
        for (LocalDate from : edges.subSet(start, end)) {
            LocalDate next = edges.higher(from);
            Period days = new Period(from, next == null || next.isAfter(end) ? end : next);
            if (!isInForce(from)) {
                continue;
            }
            if (from.isBefore(line.paidFrom())) {
                builder.excuse(days, ExcuseReason.TRIAL);
            } else if (contains(pauses, from)) {
                builder.excuse(days, ExcuseReason.PAUSE);
            } else if (contains(granted, from)) {
                builder.excuse(days, ExcuseReason.GRANTED);
            } else {
                builder.bill(days, tracks.on(from));
            }
        }
        return builder.build(line.id(), start, end);
    }

    private List<Period> granted() {
        List<Period> days = new ArrayList<>();
        for (Change change : known) {
            if (change instanceof DaysExcused excused && excused.line() == line.id()) {
                days.add(excused.days());
            }
        }
        return days;
    }

    private boolean isInForce(LocalDate day) {
        for (Version version : line.versions()) {
            if (version.validity().contains(day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(List<Period> periods, LocalDate day) {
        for (Period period : periods) {
            if (period.contains(day)) {
                return true;
            }
        }
        return false;
    }

    private static void addEdges(Period period, NavigableSet<LocalDate> edges) {
        edges.add(period.start());
        edges.add(period.end());
    }
}
