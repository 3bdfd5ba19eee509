package org.kontor.banking;

import java.util.Optional;
import org.kontor.money.Money;

/**
 * Whether a payment came back, and what it cost.
 *
 * @param code {@code MD06}; may be empty though it came back
 * @param original what was paid in the first place, above zero, where the bank tells it
 * @param charges what the bank says it took, in the amount or apart, above zero
 */
record Returned(boolean isReturn, String code, String info, Optional<Money> original, Money charges) {
    static final Returned NO = new Returned(false, "", "", Optional.empty(), Money.ZERO);

    Returned withOriginal(Money amount) {
        return new Returned(isReturn, code, info, Optional.of(amount), charges);
    }
}
