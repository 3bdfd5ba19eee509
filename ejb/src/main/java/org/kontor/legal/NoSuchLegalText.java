package org.kontor.legal;

import org.kontor.BusinessException;

/** There is no version with that id. */
public final class NoSuchLegalText extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchLegalText(long id) {
        super("legal.noSuchText", id);
    }
}
