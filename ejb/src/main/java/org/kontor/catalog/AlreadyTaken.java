package org.kontor.catalog;

import org.kontor.BusinessException;

/** A value that tells things apart belongs to another one; the key {@code taken.FIELD} names it in plain words. */
public final class AlreadyTaken extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    AlreadyTaken(String field, String value) {
        super("taken." + field, value);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
