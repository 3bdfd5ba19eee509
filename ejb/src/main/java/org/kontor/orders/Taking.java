package org.kontor.orders;

import java.time.Duration;
import java.time.Instant;
import org.kontor.catalog.Localized;
import org.kontor.money.Money;

/**
 * Something a member took.
 *
 * @param id of the record of use
 * @param payer name of the account that pays
 * @param gross what it added to what is billed later, with tax; 0.00 if it was included or paid in advance
 */
public record Taking(long id, String payer, Localized name, int pieces, Money gross, Instant takenAt, boolean undone) {
    /** As long as somebody still stands in front of the fridge. */
    public static final Duration UNDOABLE = Duration.ofMinutes(10);

    /** Whether the slip can still be undone. */
    boolean isUndoableAt(Instant now) {
        return !undone && now.isBefore(takenAt.plus(UNDOABLE));
    }
}
