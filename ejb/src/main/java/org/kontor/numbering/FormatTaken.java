package org.kontor.numbering;

import org.kontor.BusinessException;

/** Another series gives the same numbers. */
public final class FormatTaken extends BusinessException {
    private static final long serialVersionUID = 1L;

    FormatTaken(String pattern, String series) {
        super("numbering.formatTaken", pattern, series);
    }

    @Override
    public String field() {
        return "pattern";
    }
}
