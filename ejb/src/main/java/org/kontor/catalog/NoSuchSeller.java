package org.kontor.catalog;

import org.kontor.BusinessException;

/** There is no seller with that id. */
public final class NoSuchSeller extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchSeller(long id) {
        super("seller.unknown", id);
    }
}
