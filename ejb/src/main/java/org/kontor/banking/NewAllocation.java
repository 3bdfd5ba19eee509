package org.kontor.banking;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * A part of a payment that belongs somewhere.
 *
 * @param amount with the bank's sign
 * @param target empty for what is no account's, and for a batch
 * @param note of a person
 */
record NewAllocation(
        long id,
        long transactionId,
        AllocationKind kind,
        Money amount,
        Optional<Target> target,
        LocalDate on,
        Why why) {

    /**
     * @param entryId of the ledger, if it is the one this wrote
     * @param paymentId the debit or refund of ours
     */
    record Target(long accountId, Optional<Long> entryId, Optional<Long> paymentId) {}

    record Why(Reason reason, String note) {}
}
