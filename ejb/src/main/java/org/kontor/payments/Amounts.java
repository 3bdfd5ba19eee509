package org.kontor.payments;

import org.kontor.money.Money;

/** Amounts as SEPA files can hold them. */
final class Amounts {
    private static final Money MOST = Money.of("999999999.99");

    private Amounts() {}

    static Money checked(Money amount) {
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("no amount for a payment: " + amount);
        }
        return amount;
    }
}
