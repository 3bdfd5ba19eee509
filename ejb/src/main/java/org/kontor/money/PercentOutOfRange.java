package org.kontor.money;

import org.kontor.BusinessException;

/** A discount or rate is between 0 and 100 %. */
public final class PercentOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    PercentOutOfRange(String percent) {
        super("money.percentOutOfRange", percent);
    }

    @Override
    public String field() {
        return "percent";
    }
}
