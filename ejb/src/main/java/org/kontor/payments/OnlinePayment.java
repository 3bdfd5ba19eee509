package org.kontor.payments;

import org.kontor.money.Money;
import org.kontor.receivables.Posting;

/**
 * A payment that a member started on a provider's page.
 *
 * @param reference ours at the provider, and the document of the receipt
 * @param entryId what it pays
 */
record OnlinePayment(
        long id, String provider, String reference, Posting.Debtor debtor, long entryId, Money amount, State state) {
    /** What became of it. */
    enum State {
        OPEN,
        PAID,
        FAILED
    }
}
