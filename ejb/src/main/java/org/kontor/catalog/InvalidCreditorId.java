package org.kontor.catalog;

import org.kontor.BusinessException;

/** A creditor identifier whose shape, length or check digits are wrong. */
public final class InvalidCreditorId extends BusinessException {
    private static final long serialVersionUID = 1L;

    InvalidCreditorId(String id) {
        super("seller.invalidCreditorId", id);
    }

    @Override
    public String field() {
        return "creditorId";
    }
}
