package org.kontor.receivables;

import org.kontor.money.Money;

/** How far a deposit is; computed from the ledger as of a day. */
public enum DepositState {
    REQUESTED,
    /** Paid in part. */
    PARTLY,
    /** Paid, and kept as security: a liability. */
    HELD,
    SETTLED;

    static DepositState of(Money amount, Money paid, boolean settled) {
        if (settled) {
            return SETTLED;
        }
        if (paid.compareTo(amount) >= 0) {
            return HELD;
        }
        return paid.signum() > 0 ? PARTLY : REQUESTED;
    }
}
