package org.kontor.receivables;

import org.kontor.BusinessException;

/** There is no such proposal, or it was decided before. */
public final class NoSuchWriteOff extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchWriteOff(long id) {
        super("writeOff.unknown", id);
    }
}
