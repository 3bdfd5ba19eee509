package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A line starts before its contract. */
public final class LineBeforeContract extends BusinessException {
    private static final long serialVersionUID = 1L;

    LineBeforeContract(long line, LocalDate start) {
        super("contract.lineBeforeContract", line, start);
    }
}
