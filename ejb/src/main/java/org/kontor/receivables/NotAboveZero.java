package org.kontor.receivables;

import org.kontor.BusinessException;

/** An amount has to be above zero. */
public final class NotAboveZero extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    NotAboveZero(String field) {
        super("receivables.notAboveZero");
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
