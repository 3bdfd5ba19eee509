package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Values that follow each other by their effective dates. Of those with one date the one recorded later wins, of those
 * recorded on one date the later in the list (R5).
 */
final class Steps<T> {
    private final List<Step<T>> steps;

    /**
     * @param proposed in the order of their recording
     */
    Steps(List<Step<T>> proposed) {
        steps = new ArrayList<>(proposed.size());
        List<Step<T>> sorted = proposed.stream()
                .sorted(Comparator.comparing((Step<T> step) -> step.effective()))
                .toList();
        for (Step<T> step : sorted) {
            int last = steps.size() - 1;
            if (last >= 0 && steps.get(last).effective().equals(step.effective())) {
                steps.set(last, step);
            } else {
                steps.add(step);
            }
        }
    }

    List<Step<T>> inOrder() {
        return steps;
    }

    /** The value on a day; there is one on every day from the first step on. */
    T on(LocalDate day) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!steps.get(i).effective().isAfter(day)) {
                return steps.get(i).value();
            }
        }
        throw new IllegalStateException("nothing holds yet on " + day);
    }

    /** A value and the day from which it holds. */
    record Step<T>(LocalDate effective, T value) {}
}
