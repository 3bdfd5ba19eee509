package org.kontor.invoicing;

import org.kontor.money.Money;

/**
 * How far a run is, and what it came to so far.
 *
 * @param accounts of all contracts of the seller
 * @param accountsDone drafted, or issued once the run issues
 * @param drafts invoices the drafts make
 * @param parked accounts that could not be billed
 * @param net of the drafts; of the issued invoices once the run is done
 * @param gross as {@code net}
 */
public record RunProgress(
        long accounts, long accountsDone, long drafts, long issued, long parked, Money net, Money gross) {
    private static final int ALL = 100;

    /** 0 to 100; an empty run is complete. */
    public int percent() {
        return accounts == 0 ? ALL : (int) (accountsDone * ALL / accounts);
    }
}
