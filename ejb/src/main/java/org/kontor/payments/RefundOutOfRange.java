package org.kontor.payments;

import org.kontor.BusinessException;
import org.kontor.money.Money;

/** Nothing, or more than the account has to its credit, cannot be paid out. */
public final class RefundOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    RefundOutOfRange(Money amount, Money credit) {
        super("payments.refundOutOfRange", amount, credit);
    }

    @Override
    public String field() {
        return "amount";
    }
}
