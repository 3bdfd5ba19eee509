package org.kontor.contracts;

import org.kontor.BusinessException;

/** More lines than a contract may hold. */
public final class TooManyLines extends BusinessException {
    private static final long serialVersionUID = 1L;

    TooManyLines(int lines, int most) {
        super("contract.tooManyLines", lines, most);
    }
}
