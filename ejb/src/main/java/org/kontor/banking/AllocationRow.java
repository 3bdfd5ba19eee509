package org.kontor.banking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * A part of a payment and where it belongs, or belonged.
 *
 * @param entryId the receipt in the ledger
 * @param undoes whether it takes another back
 * @param undone whether another takes it back
 */
public record AllocationRow(
        long id,
        long transactionId,
        AllocationKind kind,
        Money amount,
        Optional<AccountName> account,
        Optional<Long> entryId,
        Reason reason,
        String note,
        When when,
        boolean undoes,
        boolean undone) {

    /**
     * @param on the day for which it counts
     */
    public record When(LocalDate on, Instant at, String by) {}

    boolean isLive() {
        return !undoes && !undone;
    }
}
