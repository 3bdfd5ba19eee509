package org.kontor.catalog;

import org.kontor.BusinessException;

/** There is no tax class with that code. */
public final class NoSuchTaxClass extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchTaxClass(String code) {
        super("taxClass.unknown", code);
    }

    @Override
    public String field() {
        return "taxClass";
    }
}
