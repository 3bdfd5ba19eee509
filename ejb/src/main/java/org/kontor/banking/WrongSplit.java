package org.kontor.banking;

import org.kontor.BusinessException;
import org.kontor.money.Money;

/** The parts are not just the payment, or more than is open. */
public class WrongSplit extends BusinessException {
    private static final long serialVersionUID = 1L;

    WrongSplit(Money parts, Money payment) {
        super("matching.wrongSplit", parts, payment);
    }
}
