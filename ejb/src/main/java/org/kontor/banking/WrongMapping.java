package org.kontor.banking;

import org.kontor.BusinessException;

/** Columns cannot be read like that; the field says which part of the mapping is wrong. */
public class WrongMapping extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    WrongMapping(String field) {
        super("banking.mapping." + field);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
