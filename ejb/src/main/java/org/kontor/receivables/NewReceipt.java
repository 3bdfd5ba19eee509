package org.kontor.receivables;

import java.time.LocalDate;
import java.util.List;
import org.kontor.money.Money;

/**
 * Money that came in for an account.
 *
 * @param amount above zero
 * @param document number of up to 30 characters that no other receipt of the seller has: what is booked twice is refused
 * @param shares what it pays, in order; what is left stays on account
 */
public record NewReceipt(Posting.Debtor debtor, Money amount, LocalDate bookedOn, String document, List<Share> shares) {
    public NewReceipt {
        shares = List.copyOf(shares);
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("Receipt " + document + " is not above zero: " + amount);
        }
    }

    Posting posting() {
        Posting.Document entry = new Posting.Document(EntryKind.RECEIPT, document, bookedOn);
        return Posting.atOnce(debtor, entry, amount.negated());
    }
}
