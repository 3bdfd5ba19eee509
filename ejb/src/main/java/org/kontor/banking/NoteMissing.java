package org.kontor.banking;

import org.kontor.BusinessException;

/** What is put aside says why. */
public class NoteMissing extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoteMissing() {
        super("matching.noteMissing");
    }

    @Override
    public String field() {
        return "note";
    }
}
