package org.kontor.usage;

import org.kontor.BusinessException;

/** Nothing of the pass is left, it was given back before, or it was never sold. */
public final class NothingToReturn extends BusinessException {
    private static final long serialVersionUID = 1L;

    NothingToReturn(long id) {
        super("pass.nothingToReturn", id);
    }
}
