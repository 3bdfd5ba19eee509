package org.kontor.dunning;

import org.kontor.BusinessException;

/** There is no such reminder. */
public final class NoSuchNotice extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchNotice(long id) {
        super("dunning.noSuchNotice", id);
    }
}
