package org.kontor.receivables;

import java.time.LocalDate;
import org.kontor.catalog.Input;
import org.kontor.money.Money;

/**
 * A deposit to be asked for.
 *
 * @param purpose what it secures, as it is printed: {@code Office 12}
 */
public record NewDeposit(Posting.Debtor debtor, Money amount, LocalDate dueOn, String purpose) {
    public NewDeposit {
        Input.required(amount, "depositAmount");
        Input.required(dueOn, "depositDue");
        purpose = Input.required(purpose, 120, "depositPurpose");
        if (amount.signum() <= 0) {
            throw new NotAboveZero("depositAmount");
        }
    }
}
