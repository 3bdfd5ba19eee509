package org.kontor.usage;

import org.kontor.BusinessException;

/** A pass of units or months that nobody can mean. */
public final class PassOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    PassOutOfRange(int mostUnits, int mostMonths) {
        super("pass.outOfRange", mostUnits, mostMonths);
    }

    @Override
    public String field() {
        return "units";
    }
}
