package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.billing.Run;

/**
 * A run over all contracts of a seller.
 *
 * @param through periods due by this day are billed
 * @param businessDate what was recorded by this day is known
 * @param issue empty until somebody finalises the run
 * @param previous the run before that issued something; empty for the first
 */
record BillingRun(
        long id,
        long sellerId,
        RunState state,
        LocalDate through,
        LocalDate businessDate,
        Optional<Issue> issue,
        Optional<Previous> previous) {
    /** A run that issued something. */
    record Previous(long id, LocalDate businessDate) {}

    /** The date on its invoices, and the seller as they name it. */
    record Issue(LocalDate on, long sellerSnapshotId) {}

    Run asked() {
        return new Run(through, businessDate);
    }
}
