package org.kontor.orders;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * The deposit for another package.
 *
 * @param wanted what the package asks for; 0.00 for none
 * @param there what was asked for before and is not paid back
 * @param more what is asked for on top; what is there already is never asked for twice
 * @param dueOn when that has to be paid
 */
public record DepositAsked(Money wanted, Money there, Money more, LocalDate dueOn) {
    /** Nothing changes. */
    static final DepositAsked NONE = new DepositAsked(Money.ZERO, Money.ZERO, Money.ZERO, LocalDate.MAX);

    static DepositAsked of(Money wanted, Money there, LocalDate dueOn) {
        Money missing = wanted.minus(there);
        return new DepositAsked(wanted, there, missing.isNegative() ? Money.ZERO : missing, dueOn);
    }

    public boolean isMore() {
        return !more.isZero();
    }
}
