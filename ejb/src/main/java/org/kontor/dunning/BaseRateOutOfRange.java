package org.kontor.dunning;

import org.kontor.BusinessException;

/** A base rate has two decimals and lies between -20 % and 20 %. */
public final class BaseRateOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    BaseRateOutOfRange(String percent) {
        super("baseRate.outOfRange", percent);
    }

    @Override
    public String field() {
        return "percent";
    }
}
