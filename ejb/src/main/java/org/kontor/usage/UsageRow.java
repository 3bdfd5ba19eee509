package org.kontor.usage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductUnit;
import org.kontor.money.Money;

/**
 * A record as lists show it.
 *
 * @param member name of who used it; empty for nobody in particular
 * @param net what it cost, without tax; 0.00 while no invoice bills it
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
        String member,
        LocalDate recordedOn,
        UsageState state,
        Money net,
        boolean reverses,
        boolean takenBack) {
    /** Whether it can still be taken back: nobody did, and somebody has to pay for it. */
    public boolean isRevocable() {
        return !reverses && !takenBack && (state == UsageState.OPEN || state == UsageState.BILLED);
    }
}
