package org.kontor.catalog;

import org.kontor.BusinessException;

/** There is no product with that id or code. */
public final class NoSuchProduct extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NoSuchProduct(Object key) {
        super("product.unknown", key);
    }
}
