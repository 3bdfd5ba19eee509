package org.kontor.contracts;

import org.kontor.BusinessException;

/** The contract has no such line. */
public final class UnknownLine extends BusinessException {
    private static final long serialVersionUID = 1L;

    UnknownLine(long line) {
        super("contract.unknownLine", line);
    }
}
