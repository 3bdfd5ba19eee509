package org.kontor.payments;

import java.util.OptionalLong;
import org.kontor.accounts.UsedMandate;

/**
 * A debit as what happens to it needs it.
 *
 * @param mandate as its file tells it
 * @param receiptId entry of the ledger that it was booked with
 */
record Debit(
        SubmittedDebit facts,
        UsedMandate mandate,
        boolean retry,
        OptionalLong receiptId,
        OptionalLong bankTransactionId) {
    long id() {
        return facts.id();
    }

    long mandateId() {
        return mandate.id();
    }
}
