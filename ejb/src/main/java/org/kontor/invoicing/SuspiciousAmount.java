package org.kontor.invoicing;

import org.kontor.BusinessException;
import org.kontor.money.Money;

/** An invoice would be many times the last one of the account: a person looks first. */
public final class SuspiciousAmount extends BusinessException {
    private static final long serialVersionUID = 1L;

    SuspiciousAmount(Money amount, Money last) {
        super("run.suspiciousAmount", amount, last);
    }
}
