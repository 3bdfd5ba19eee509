package org.kontor.contracts;

import org.kontor.BusinessException;

/** A line says nothing. */
public final class LineWithoutVersion extends BusinessException {
    private static final long serialVersionUID = 1L;

    LineWithoutVersion(long line) {
        super("contract.lineWithoutVersion", line);
    }
}
