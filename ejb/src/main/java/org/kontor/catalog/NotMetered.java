package org.kontor.catalog;

import org.kontor.BusinessException;

/** Only of metered products units can be included. */
public final class NotMetered extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotMetered(String product) {
        super("catalog.notMetered", product);
    }

    @Override
    public String field() {
        return "allowanceProduct";
    }
}
