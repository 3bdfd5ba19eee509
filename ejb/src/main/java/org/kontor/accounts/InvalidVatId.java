package org.kontor.accounts;

import org.kontor.BusinessException;

/** A VAT id that does not begin with the two letters of a country. */
public final class InvalidVatId extends BusinessException {
    private static final long serialVersionUID = 1L;

    InvalidVatId(String vatId) {
        super("account.invalidVatId", vatId);
    }

    @Override
    public String field() {
        return "vatId";
    }
}
