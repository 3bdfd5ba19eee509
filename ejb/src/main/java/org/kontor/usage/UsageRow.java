package org.kontor.usage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductUnit;

/**
 * A record as lists show it.
 *
 * @param reverses whether it takes another one back
 * @param takenBack whether another one takes it back
 */
public record UsageRow(
        long id,
        long contractId,
        Localized product,
        ProductUnit unit,
        LocalDateTime at,
        int units,
        String note,
        LocalDate recordedOn,
        UsageState state,
        boolean reverses,
        boolean takenBack) {
    /** Whether it can still be taken back: nobody did, and somebody has to pay for it. */
    public boolean isRevocable() {
        return !reverses && !takenBack && (state == UsageState.OPEN || state == UsageState.BILLED);
    }
}
