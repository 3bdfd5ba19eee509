package org.kontor.accounts;

import org.kontor.BusinessException;

/** Taxes depend on the country, so a person of the office changes it. */
public final class CountryIsFixed extends BusinessException {
    private static final long serialVersionUID = 1L;

    CountryIsFixed() {
        super("account.countryIsFixed");
    }

    @Override
    public String field() {
        return "country";
    }
}
