package org.kontor.invoicing;

import org.kontor.BusinessException;

/** A correction takes back more than nothing. */
public final class NothingTakenBack extends BusinessException {
    private static final long serialVersionUID = 1L;

    NothingTakenBack() {
        super("invoice.nothingTakenBack");
    }
}
