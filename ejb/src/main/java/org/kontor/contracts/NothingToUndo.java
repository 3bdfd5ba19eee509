package org.kontor.contracts;

import org.kontor.BusinessException;

/** There is nothing to take back. */
public final class NothingToUndo extends BusinessException {
    private static final long serialVersionUID = 1L;

    NothingToUndo() {
        super("contract.nothingToUndo");
    }
}
