package org.kontor.limits;

import org.kontor.BusinessException;

/** Only what is billed by use can be limited by units. */
public final class NothingToLimit extends BusinessException {
    private static final long serialVersionUID = 1L;

    NothingToLimit(String product) {
        super("limits.nothingToLimit", product);
    }

    @Override
    public String field() {
        return "product";
    }
}
