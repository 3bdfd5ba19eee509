package org.kontor.usage;

import org.kontor.BusinessException;

/** A credit without units, or that ends before it begins. */
public final class CreditOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    CreditOutOfRange(int most) {
        super("usage.creditOutOfRange", most);
    }

    @Override
    public String field() {
        return "units";
    }
}
