package org.kontor.receivables;

import java.time.LocalDate;
import org.kontor.catalog.Input;
import org.kontor.money.Money;

/**
 * An item that was open when the ledger began.
 *
 * @param document number of up to 30 characters, as the account knows it
 * @param amount what is open: above zero is owed by the account, below zero owed to it
 */
public record OpeningItem(Posting.Debtor debtor, String document, LocalDate dueOn, Money amount) {
    private static final int LONGEST = 30;

    public OpeningItem {
        document = Input.required(document, LONGEST, "document");
        Input.required(dueOn, "due");
        Input.required(amount, "amount");
        if (amount.isZero()) {
            throw new IllegalArgumentException(document + " is not open");
        }
    }
}
