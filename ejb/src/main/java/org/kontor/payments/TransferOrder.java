package org.kontor.payments;

import org.kontor.money.Money;

/** One transfer of a file; {@code endToEndId} is never used twice. */
record TransferOrder(String endToEndId, Money amount, Party payee, String purpose) {
    TransferOrder {
        BankId.checked(endToEndId);
        Amounts.checked(amount);
    }
}
