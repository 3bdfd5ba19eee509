package org.kontor.privacy;

import org.kontor.BusinessException;

/** A request of the account waits for its answer. */
public final class AlreadyRequested extends BusinessException {
    private static final long serialVersionUID = 1L;

    AlreadyRequested() {
        super("erasure.already");
    }
}
