package org.kontor.banking;

import java.util.List;
import org.kontor.money.Money;
import org.kontor.receivables.Share;

/**
 * What of a payment goes to one account.
 *
 * @param shares what it closes, in order; what is more stays on account
 */
public record Part(long accountId, Money amount, List<Share> shares) {
    public Part {
        shares = List.copyOf(shares);
        if (amount.signum() <= 0 || onAccount(amount, shares).isNegative()) {
            throw new IllegalArgumentException("shares of more than " + amount);
        }
    }

    /** What closes nothing. */
    public Money onAccount() {
        return onAccount(amount, shares);
    }

    private static Money onAccount(Money amount, List<Share> shares) {
        return amount.minus(Money.sum(shares.stream().map(Share::amount).toList()));
    }
}
