package org.kontor.limits;

import org.kontor.BusinessException;
import org.kontor.money.Money;

/** The account may not owe more than its limit, so nothing more is sold to it on credit. */
public final class CreditLimitReached extends BusinessException {
    private static final long serialVersionUID = 1L;

    CreditLimitReached(Money used, Money limit) {
        super("limits.reached", used, limit);
    }
}
