package org.kontor.billing;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a billing run asks.
 *
 * @param through periods due by this day are billed (R8)
 * @param businessDate what was recorded by this day is known (R5); the issue date
 */
public record Run(LocalDate through, LocalDate businessDate) {
    public Run {
        Objects.requireNonNull(through);
        Objects.requireNonNull(businessDate);
    }

    /** Bills what is due on the day of the run. */
    public static Run on(LocalDate day) {
        return new Run(day, day);
    }
}
