package org.kontor.payments;

import java.util.OptionalLong;

/**
 * A debit as what happens to it needs it.
 *
 * @param receiptId entry of the ledger that it was booked with
 */
record Debit(
        SubmittedDebit facts, long mandateId, boolean retry, OptionalLong receiptId, OptionalLong bankTransactionId) {
    long id() {
        return facts.id();
    }
}
