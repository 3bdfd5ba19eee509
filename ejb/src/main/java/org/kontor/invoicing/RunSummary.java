package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A billing run as pages show it.
 *
 * @param startedBy login of who started it
 */
public record RunSummary(
        long id, RunSeller seller, RunState state, RunDates dates, String startedBy, RunProgress progress) {

    /** Whose contracts it bills. */
    public record RunSeller(long id, String name) {}

    /**
     * What it bills.
     *
     * @param through what is due by this day
     * @param businessDate as known on this day
     * @param issuedOn date of its invoices; empty until it is finalised
     */
    public record RunDates(LocalDate through, LocalDate businessDate, Optional<LocalDate> issuedOn) {}

    /** Whether workers are on it, so that its progress changes. */
    public boolean isAtWork() {
        return switch (state) {
            case DRAFTING, ISSUING, DISCARDING -> true;
            case DRAFTED, DONE, DISCARDED -> false;
        };
    }
}
