package org.kontor.money;

import org.kontor.BusinessException;

/** More pieces than a line may hold: a typing error stops here and not on an invoice. */
public final class QuantityTooLarge extends BusinessException {
    private static final long serialVersionUID = 1L;

    QuantityTooLarge(int pieces, int most) {
        super("money.quantityTooLarge", pieces, most);
    }

    @Override
    public String field() {
        return "quantity";
    }
}
