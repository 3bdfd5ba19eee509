package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kontor.calendar.Period;
import org.kontor.contracts.Change.Pause;
import org.kontor.contracts.Change.Resume;

/** Which days are paused when pauses overlap and are cut short. */
final class Pauses {
    private Pauses() {}

    /** In order, without overlap. */
    static List<Period> of(List<Change> known) {
        List<Period> paused = List.of();
        for (Change change : known) {
            if (change instanceof Pause pause) {
                paused = new ArrayList<>(paused);
                paused.add(pause.days());
            } else if (change instanceof Resume resume) {
                paused = cut(paused, resume.from());
            }
        }
        return paused.size() < 2 ? paused : union(paused);
    }

    private static List<Period> cut(List<Period> paused, LocalDate from) {
        List<Period> left = new ArrayList<>();
        for (Period period : paused) {
            if (!period.end().isAfter(from)) {
                left.add(period);
            } else if (period.start().isBefore(from)) {
                left.add(new Period(period.start(), from));
            }
        }
        return left;
    }

    private static List<Period> union(List<Period> paused) {
        List<Period> sorted =
                paused.stream().sorted(Comparator.comparing(Period::start)).toList();
        List<Period> united = new ArrayList<>();
        Period open = sorted.get(0);
        for (Period next : sorted) {
            if (next.start().isAfter(open.end())) {
                united.add(open);
                open = next;
            } else if (next.end().isAfter(open.end())) {
                open = new Period(open.start(), next.end());
            }
        }
        united.add(open);
        return united;
    }
}
