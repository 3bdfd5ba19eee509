package org.kontor.dunning;

import org.kontor.BusinessException;

/** A seller has one proposal at a time. */
public final class RunIsOpen extends BusinessException {
    private static final long serialVersionUID = 1L;

    RunIsOpen(String seller) {
        super("dunning.runIsOpen", seller);
    }
}
