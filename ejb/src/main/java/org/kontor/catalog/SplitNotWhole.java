package org.kontor.catalog;

import org.kontor.BusinessException;

/** The tax shares of a price name a class twice or do not make 100 %. */
public final class SplitNotWhole extends BusinessException {
    private static final long serialVersionUID = 1L;

    SplitNotWhole(String shares) {
        super("catalog.splitNotWhole", shares);
    }

    @Override
    public String field() {
        return "taxClass";
    }
}
