package org.kontor.catalog;

import org.kontor.BusinessException;

/** A product that needs itself could never be had. */
public final class NeedsItself extends BusinessException {
    private static final long serialVersionUID = 1L;

    NeedsItself(String product) {
        super("catalog.needsItself", product);
    }
}
