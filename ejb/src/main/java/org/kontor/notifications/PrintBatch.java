package org.kontor.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Letters that are printed together.
 *
 * @param ready how many of them have their file; the rest is being made
 * @param printedOn empty as long as any of them waits to be printed
 */
public record PrintBatch(
        String name, long letters, long ready, Instant queuedAt, Optional<LocalDate> printedOn, String printedBy) {

    public boolean isReady() {
        return ready == letters;
    }

    public boolean isPrinted() {
        return printedOn.isPresent();
    }
}
