package org.kontor.contracts;

import org.kontor.BusinessException;

/** The location does not offer the product. */
public final class NotOfferedThere extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotOfferedThere(String product) {
        super("contract.notOfferedThere", product);
    }

    @Override
    public String field() {
        return "product";
    }
}
