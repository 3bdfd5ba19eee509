package org.kontor.orders;

import org.kontor.BusinessException;

/** That cannot be taken there, or no contract of the caller pays for it. */
public final class NotOnTheShelf extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotOnTheShelf() {
        super("taking.notThere");
    }
}
