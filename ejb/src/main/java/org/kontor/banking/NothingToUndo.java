package org.kontor.banking;

import org.kontor.BusinessException;

/** The payment is not allocated by the ladder or a person, or somebody took that back meanwhile. */
public class NothingToUndo extends BusinessException {
    private static final long serialVersionUID = 1L;

    NothingToUndo() {
        super("matching.nothingToUndo");
    }
}
