package org.kontor.orders;

import org.kontor.BusinessException;

/** A contract was chosen to move to a new price that cannot be moved any more: something came in between. */
public final class NotMovable extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotMovable() {
        super("campaign.notMovable");
    }
}
