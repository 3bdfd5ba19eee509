package org.kontor.money;

import org.kontor.BusinessException;

/** Nobody rents fewer than no desks. */
public final class NegativeQuantity extends BusinessException {
    private static final long serialVersionUID = 1L;

    NegativeQuantity(int pieces) {
        super("money.negativeQuantity", pieces);
    }

    @Override
    public String field() {
        return "quantity";
    }
}
