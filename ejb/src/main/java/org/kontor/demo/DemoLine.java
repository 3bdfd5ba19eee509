package org.kontor.demo;

import java.util.Optional;
import org.kontor.money.Money;

/**
 * An entry of a statement of the demo's bank.
 *
 * @param amount below zero went out
 * @param endToEndId of a debit of ours; else empty
 * @param returned why a debit came back, and what it was
 */
record DemoLine(
        Money amount, String name, String iban, String purpose, String endToEndId, Optional<Returned> returned) {
    record Returned(String code, Money original) {}

    static DemoLine transfer(Money amount, String name, String iban, String purpose) {
        return new DemoLine(amount, name, iban, purpose, "", Optional.empty());
    }

    static DemoLine debit(Money amount, String name, String endToEndId) {
        return new DemoLine(amount, name, "", "Lastschrift", endToEndId, Optional.empty());
    }

    static DemoLine returned(Money original, Money fee, String name, String endToEndId, String code) {
        Money taken = original.plus(fee).negated();
        return new DemoLine(taken, name, "", "Rücklastschrift", endToEndId, Optional.of(new Returned(code, original)));
    }
}
