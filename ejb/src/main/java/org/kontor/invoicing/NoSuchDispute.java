package org.kontor.invoicing;

import org.kontor.BusinessException;

/** There is no dispute with that id, or it is somebody else's. */
public final class NoSuchDispute extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchDispute(long id) {
        super("dispute.unknown", id);
    }
}
