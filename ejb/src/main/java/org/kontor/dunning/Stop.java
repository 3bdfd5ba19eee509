package org.kontor.dunning;

import org.kontor.calendar.Period;
import org.kontor.receivables.BlockKind;

/**
 * Days on which a claim is left in peace.
 *
 * @param frozen whether it bears no interest on them
 */
record Stop(BlockKind kind, Period days, boolean frozen) {

    /** Whether the money was ours to collect on them: then the debtor cannot be late (debts are to be fetched). */
    boolean isOurs() {
        return kind == BlockKind.PENDING_DEBIT || kind == BlockKind.RETRY;
    }

    /** No interest while the money was ours to collect, whatever else was said. */
    boolean bearsNoInterest() {
        return frozen || isOurs();
    }
}
