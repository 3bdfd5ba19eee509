package org.kontor.limits;

import java.util.Optional;
import org.kontor.catalog.Input;
import org.kontor.money.Money;

/**
 * What was agreed with an account.
 *
 * @param amount of {@link LimitKind#AMOUNT} only; zero or more
 */
public record CreditLimit(LimitKind kind, Optional<Money> amount) {
    public static final CreditLimit DEFAULT = new CreditLimit(LimitKind.DEFAULT, Optional.empty());

    private static final Money MOST = Money.of("1000000.00");

    /**
     * @throws LimitOutOfRange if the amount is below zero or above a million
     */
    public CreditLimit {
        Input.required(kind, "kind");
        if (kind == LimitKind.AMOUNT) {
            Money agreed = Input.required(amount.orElse(null), "amount");
            checkAmount(agreed, "amount");
        } else {
            amount = Optional.empty();
        }
    }

    static void checkAmount(Money amount, String field) {
        if (amount.isNegative() || amount.compareTo(MOST) > 0) {
            throw new LimitOutOfRange(field, amount, Money.ZERO, MOST);
        }
    }

    /** What an account may owe; empty for any amount. */
    Optional<Money> of(boolean prepaid, Optional<Money> byType) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case AMOUNT -> amount;
            case DEFAULT -> prepaid ? Optional.of(Money.ZERO) : byType;
        };
    }
}
