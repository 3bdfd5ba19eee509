package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.billing.Run;

/**
 * A payer's invoice day: all that is due is gathered until then, whatever its anchors, and stands on one document. What
 * is due is billed later by that (R8), never left out. Pure.
 *
 * @param day of the month, 1 to 28; 0 if every run bills
 * @param through up to which day the payer's last document was asked for; empty if there is none
 */
record Gathering(int day, Optional<LocalDate> through) {
    /** Every run bills. */
    static final Gathering NONE = new Gathering(0, Optional.empty());

    /** The run as it is for this payer; empty if its document of the last invoice day was made before. */
    Optional<Run> of(Run asked) {
        if (day == 0) {
            return Optional.of(asked);
        }
        LocalDate last = lastDayBy(asked.through());
        boolean made = through.isPresent() && !through.get().isBefore(last);
        return made ? Optional.empty() : Optional.of(new Run(last, asked.businessDate()));
    }

    /** Once a run made a document. */
    Gathering after(Run asked) {
        boolean later = through.isEmpty() || through.get().isBefore(asked.through());
        return later ? new Gathering(day, Optional.of(asked.through())) : this;
    }

    private LocalDate lastDayBy(LocalDate date) {
        LocalDate inMonth = date.withDayOfMonth(day);
        return inMonth.isAfter(date) ? inMonth.minusMonths(1) : inMonth;
    }
}
