package org.kontor.catalog;

import org.kontor.BusinessException;

/** A field that must be filled is empty; the key {@code missing.FIELD} names it in plain words. */
public final class MissingValue extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    public MissingValue(String field) {
        super("missing." + field);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
