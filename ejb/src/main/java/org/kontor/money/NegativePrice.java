package org.kontor.money;

import org.kontor.BusinessException;

/** Prices are never negative; what is taken back has a negative quantity (EN 16931 BR-27). */
public final class NegativePrice extends BusinessException {
    private static final long serialVersionUID = 1L;

    NegativePrice(String price) {
        super("money.negativePrice", price);
    }

    @Override
    public String field() {
        return "price";
    }
}
