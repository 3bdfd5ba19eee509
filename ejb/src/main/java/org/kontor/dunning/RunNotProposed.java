package org.kontor.dunning;

import org.kontor.BusinessException;

/** It was released or withdrawn meanwhile. */
public final class RunNotProposed extends BusinessException {
    private static final long serialVersionUID = 1L;

    RunNotProposed() {
        super("dunning.notProposed");
    }
}
