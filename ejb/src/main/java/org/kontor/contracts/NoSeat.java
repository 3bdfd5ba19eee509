package org.kontor.contracts;

import org.kontor.BusinessException;

/** A line is not the seat of a member. */
public final class NoSeat extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSeat() {
        super("contract.noSeat");
    }
}
