package org.kontor.invoicing;

import java.util.Optional;
import org.kontor.money.Money;

/** What makes a draft worth a look before it is issued; in the order in which people should look. */
public enum Anomaly {
    /** Gives money back. */
    NEGATIVE,
    /** Lines, but nothing to pay. */
    ZERO,
    /** More than 20 % above the account's invoice of the last run. */
    HIGHER,
    /** More than 20 % below it. */
    LOWER,
    /** The account's first invoice by this seller; found when drafts are listed. */
    FIRST,
    NONE;

    private static final int PERCENT = 20;
    private static final int ALL = 100;

    static Anomaly of(Money gross, Optional<Money> last) {
        if (gross.signum() <= 0) {
            return gross.isZero() ? ZERO : NEGATIVE;
        }
        if (last.isEmpty() || last.get().signum() <= 0) {
            return NONE;
        }
        long now = Math.multiplyExact(gross.cents(), ALL);
        if (now > last.get().cents() * (ALL + PERCENT)) {
            return HIGHER;
        }
        return now < last.get().cents() * (ALL - PERCENT) ? LOWER : NONE;
    }
}
