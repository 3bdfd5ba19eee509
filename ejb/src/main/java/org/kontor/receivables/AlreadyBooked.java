package org.kontor.receivables;

import org.kontor.BusinessException;

/** A document is booked once. */
public final class AlreadyBooked extends BusinessException {
    private static final long serialVersionUID = 1L;

    AlreadyBooked(String document) {
        super("receivables.alreadyBooked", document);
    }
}
