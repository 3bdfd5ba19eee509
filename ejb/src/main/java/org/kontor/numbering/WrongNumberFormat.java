package org.kontor.numbering;

import org.kontor.BusinessException;

/** A format holds other characters than numbers may have, or gives numbers that are too long. */
public final class WrongNumberFormat extends BusinessException {
    private static final long serialVersionUID = 1L;

    WrongNumberFormat(String pattern) {
        super("numbering.wrongFormat", pattern);
    }

    @Override
    public String field() {
        return "pattern";
    }
}
