package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.calendar.Period;

/** Joins neighbouring days of one kind. */
final class TimelineBuilder {
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Excused> excused = new ArrayList<>();

    void bill(Period days, Agreed agreed) {
        int last = stretches.size() - 1;
        if (last >= 0) {
            Stretch before = stretches.get(last);
            if (before.days().end().equals(days.start()) && before.agreed().isSame(agreed)) {
                stretches.set(last, new Stretch(join(before.days(), days), before.agreed()));
                return;
            }
        }
        stretches.add(new Stretch(days, agreed));
    }

    void excuse(Period days, ExcuseReason reason) {
        int last = excused.size() - 1;
        if (last >= 0) {
            Excused before = excused.get(last);
            if (before.days().end().equals(days.start()) && before.reason() == reason) {
                excused.set(last, new Excused(join(before.days(), days), reason));
                return;
            }
        }
        excused.add(new Excused(days, reason));
    }

    Timeline build(long line, LocalDate start, LocalDate end) {
        return new Timeline(line, start, end, List.copyOf(stretches), List.copyOf(excused));
    }

    private static Period join(Period one, Period next) {
        return new Period(one.start(), next.end());
    }
}
