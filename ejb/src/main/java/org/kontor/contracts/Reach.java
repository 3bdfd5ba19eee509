package org.kontor.contracts;

import java.time.LocalDate;
import java.util.List;
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

/** How far back changes reach, so that runs need not look at periods that are over and unchanged. */
final class Reach {
    private Reach() {}

    /** The first day that changes recorded on or after a date may touch. */
    static LocalDate since(List<Change> changes, LocalDate recordedFrom) {
        LocalDate first = Period.OPEN_END;
        for (Change change : changes) {
            if (!change.recorded().isBefore(recordedFrom)) {
                LocalDate day = firstDay(change, changes);
                first = day.isBefore(first) ? day : first;
            }
        }
        return first;
    }

    private static LocalDate firstDay(Change change, List<Change> all) {
        if (change instanceof OfVersion version) {
            return version.effective();
        } else if (change instanceof Pause pause) {
            return pause.days().start();
        } else if (change instanceof Resume resume) {
            return resume.from();
        } else if (change instanceof Cancellation || change instanceof CancellationUndone) {
            return earliestEnd(all);
        } else if (change instanceof LineAdded added) {
            return added.line().start();
        } else if (change instanceof LineEnded || change instanceof LineEndUndone) {
            return earliestLineEnd(all);
        } else if (change instanceof DaysExcused excused) {
            return excused.days().start();
        }
        throw new IllegalStateException("unknown change " + change);
    }

    private static LocalDate earliestEnd(List<Change> all) {
        return all.stream()
                .filter(Cancellation.class::isInstance)
                .map(change -> ((Cancellation) change).last())
                .min(LocalDate::compareTo)
                .orElse(Period.OPEN_END);
    }

    private static LocalDate earliestLineEnd(List<Change> all) {
        return all.stream()
                .filter(LineEnded.class::isInstance)
                .map(change -> ((LineEnded) change).last())
                .min(LocalDate::compareTo)
                .orElse(Period.OPEN_END);
    }
}
