package org.kontor.orders;

import java.util.Optional;
import org.kontor.money.Money;

/**
 * What sellers owe for something that was paid in advance, told by two sources that have to say the same if there are two.
 *
 * @param kind what was paid in advance
 * @param listed by what accounts can still use
 * @param booked by documents and ledger; empty for passes, whose use is booked nowhere, because it was taxed at the sale
 */
public record Liability(Kind kind, Money listed, Optional<Money> booked) {
    /** What can be paid in advance. */
    public enum Kind {
        /** Balances of money. */
        BALANCE,
        /** Multi-purpose vouchers: what they were sold for and is not used yet, with tax. */
        VOUCHER,
        /** Single-purpose vouchers: what was sold with tax and is not used yet, without it. */
        PASS
    }

    /** 0.00 if both say the same; empty where there is nothing to compare with. */
    public Optional<Money> difference() {
        return booked.map(listed::minus);
    }
}
