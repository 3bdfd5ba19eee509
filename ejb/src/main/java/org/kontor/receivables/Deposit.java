package org.kontor.receivables;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * A deposit as of a day.
 *
 * @param paid by receipts until that day
 * @param settledOn empty if it was not settled by then
 */
public record Deposit(long id, Request request, Money paid, Optional<LocalDate> settledOn) {
    /** What was asked for. */
    public record Request(
            String number,
            OpenItem.Debtor debtor,
            long sellerId,
            Money amount,
            String purpose,
            LocalDate requestedOn,
            LocalDate dueOn) {}

    public DepositState state() {
        return DepositState.of(request.amount(), paid, settledOn.isPresent());
    }

    /** What the seller holds of it: a liability. */
    public Money held() {
        return settledOn.isPresent() ? Money.ZERO : paid;
    }
}
