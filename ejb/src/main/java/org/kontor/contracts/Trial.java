package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The first days of a contract, in which it can be left.
 *
 * @param last its last day; the paid term goes on with the next one
 * @param remindOn the day on which the payer is told that it ends; empty for never
 */
public record Trial(LocalDate last, Optional<LocalDate> remindOn) {
    public Trial {
        Objects.requireNonNull(last);
        Objects.requireNonNull(remindOn);
    }
}
