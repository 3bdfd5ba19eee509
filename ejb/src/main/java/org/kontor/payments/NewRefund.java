package org.kontor.payments;

import java.util.Locale;
import org.iban4j.IbanUtil;
import org.kontor.catalog.Input;
import org.kontor.catalog.InvalidIban;
import org.kontor.money.Money;

/**
 * What is paid out of an account's credit.
 *
 * @param holder of the account that gets it
 */
public record NewRefund(long accountId, long sellerId, Money amount, String holder, String iban) {
    public NewRefund {
        Input.required(amount, "amount");
        if (amount.signum() <= 0) {
            throw new RefundOutOfRange(amount, amount);
        }
        holder = Input.required(holder, 70, "accountHolder");
        iban = Input.required(iban, 42, "iban").replace(" ", "").toUpperCase(Locale.ROOT);
        if (!IbanUtil.isValid(iban)) {
            throw new InvalidIban();
        }
    }

    /** Without the IBAN: it must not come into logs by a message. */
    @Override
    public String toString() {
        return "refund of " + amount + " to account " + accountId;
    }
}
