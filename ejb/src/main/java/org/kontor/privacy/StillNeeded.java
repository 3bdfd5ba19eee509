package org.kontor.privacy;

import org.kontor.BusinessException;

/** A contract, an open amount or something not billed needs the data. */
public final class StillNeeded extends BusinessException {
    private static final long serialVersionUID = 1L;

    StillNeeded() {
        super("erasure.stillNeeded");
    }
}
