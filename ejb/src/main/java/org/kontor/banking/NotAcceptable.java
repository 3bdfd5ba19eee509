package org.kontor.banking;

import org.kontor.BusinessException;

/** A statement in another currency cannot be booked, whatever the reason. */
public class NotAcceptable extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotAcceptable() {
        super("banking.notAcceptable");
    }
}
