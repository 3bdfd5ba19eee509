package org.kontor.catalog;

import org.kontor.BusinessException;

/** A set-up fee or the price of a trial is no one-off product, or something that has no first days is given one. */
public final class NotOnce extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    NotOnce(String product, String field) {
        super("catalog.notOnce", product);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
