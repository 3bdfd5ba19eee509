package org.kontor.payments;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * A debit as lists show it.
 *
 * @param returnCode why it came back; empty if it did not
 */
public record DebitRow(
        long id,
        String endToEndId,
        Debtor debtor,
        String mandate,
        Money amount,
        LocalDate collectOn,
        DebitState state,
        String returnCode,
        String purpose) {

    /** Who pays. */
    public record Debtor(long accountId, String number, String name) {}
}
