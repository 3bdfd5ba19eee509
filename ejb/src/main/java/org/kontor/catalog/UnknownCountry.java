package org.kontor.catalog;

import org.kontor.BusinessException;

/** A country is not given by its two letters of ISO 3166-1. */
public final class UnknownCountry extends BusinessException {
    private static final long serialVersionUID = 1L;

    UnknownCountry(String country) {
        super("address.unknownCountry", country);
    }

    @Override
    public String field() {
        return "country";
    }
}
