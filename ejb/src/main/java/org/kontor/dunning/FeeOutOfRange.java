package org.kontor.dunning;

import org.kontor.BusinessException;
import org.kontor.money.Money;

/** A fee for a reminder is material cost: nothing below zero, nothing far above. */
public final class FeeOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    FeeOutOfRange(Money most) {
        super("dunning.fee", most);
    }

    @Override
    public String field() {
        return "fee";
    }
}
