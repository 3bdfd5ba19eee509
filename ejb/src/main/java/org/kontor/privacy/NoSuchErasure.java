package org.kontor.privacy;

import org.kontor.BusinessException;

/** There is no such request, or it is somebody else's. */
public final class NoSuchErasure extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchErasure() {
        super("erasure.noSuchRequest");
    }
}
