package org.kontor.receivables;

import org.kontor.money.Money;

/**
 * Where an account stands with its payments on a day; what waits for a debit under way, or is paid in
 * instalments as agreed, is not late.
 *
 * @param overdue sum of what is past its due date
 * @param days since the oldest of it was due; 0 if nothing is
 */
public record PaymentStanding(Money overdue, int days) {
    public static final PaymentStanding PUNCTUAL = new PaymentStanding(Money.ZERO, 0);

    public Light light() {
        return Light.of(days);
    }
}
