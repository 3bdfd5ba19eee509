package org.kontor.catalog;

import org.kontor.BusinessException;

/** There is no location with that id. */
public final class NoSuchLocation extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchLocation(long id) {
        super("location.unknown", id);
    }
}
