package org.kontor.limits;

import org.kontor.BusinessException;
import org.kontor.money.Money;

/** The account pays from its balance, and what is left of it does not pay for that. */
public final class BalanceUsedUp extends BusinessException {
    private static final long serialVersionUID = 1L;

    BalanceUsedUp(Money left) {
        super("limits.usedUp", left);
    }
}
