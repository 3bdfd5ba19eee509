package org.kontor.usage;

import org.kontor.BusinessException;

/** There is no record with that id. */
public final class NoSuchUsage extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchUsage(long id) {
        super("usage.noSuchUsage", id);
    }
}
