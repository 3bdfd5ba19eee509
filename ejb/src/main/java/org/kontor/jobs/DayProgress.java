package org.kontor.jobs;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the business is on its way through the days.
 *
 * @param target the date it goes to; the same as today when it is there
 * @param waitingFor names of the works that are left today; empty when it is there
 * @param movable whether the date can be moved here at all
 */
public record DayProgress(LocalDate today, LocalDate target, List<String> waitingFor, boolean movable) {

    public boolean isThere() {
        return !today.isBefore(target);
    }
}
