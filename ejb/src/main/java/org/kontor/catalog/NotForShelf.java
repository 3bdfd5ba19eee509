package org.kontor.catalog;

import org.kontor.BusinessException;

/** Only what is counted in pieces and billed by use can be taken by members themselves. */
public final class NotForShelf extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotForShelf(String product) {
        super("shelf.notForIt", product);
    }
}
