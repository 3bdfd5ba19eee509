package org.kontor.contracts;

import org.kontor.BusinessException;

/** Two lines of a contract have one id. */
public final class DuplicateLine extends BusinessException {
    private static final long serialVersionUID = 1L;

    DuplicateLine(long line) {
        super("contract.duplicateLine", line);
    }
}
