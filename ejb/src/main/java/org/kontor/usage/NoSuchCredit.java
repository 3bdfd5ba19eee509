package org.kontor.usage;

import org.kontor.BusinessException;

/** There is no credit with that id. */
public final class NoSuchCredit extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchCredit(long id) {
        super("usage.noSuchCredit", id);
    }
}
