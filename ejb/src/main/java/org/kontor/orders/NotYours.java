package org.kontor.orders;

import org.kontor.BusinessException;

/** A member can only take back a cancellation that a member declared here. */
public final class NotYours extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotYours() {
        super("order.notYours");
    }
}
