package org.kontor.dunning;

import org.kontor.money.Money;

/** Why a person should look before a reminder goes; the most important first. */
public enum Anomaly {
    /** Money came that may be the payer's and waits for a person; nobody is reminded of it without being looked at. */
    PAYMENT_WAITS,
    /** Money of the payer lies there and closes nothing. */
    CREDIT,
    /** The last level: what follows is decided by people. */
    LAST_LEVEL,
    /** Much money. */
    LARGE,
    NONE;

    private static final Money MUCH = Money.of("1000.00");

    static Anomaly of(Reminder reminder, Policy policy, Money credit, boolean paymentWaits) {
        if (paymentWaits) {
            return PAYMENT_WAITS;
        }
        if (credit.signum() > 0) {
            return CREDIT;
        }
        if (reminder.level() == policy.last()) {
            return LAST_LEVEL;
        }
        return reminder.open().compareTo(MUCH) >= 0 ? LARGE : NONE;
    }
}
