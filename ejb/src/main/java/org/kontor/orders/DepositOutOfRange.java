package org.kontor.orders;

import org.kontor.BusinessException;
import org.kontor.money.Money;

/** A deposit is no negative amount, and none that no desk could need. */
public final class DepositOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    DepositOutOfRange(Money most) {
        super("order.depositOutOfRange", most);
    }

    @Override
    public String field() {
        return "deposit";
    }
}
