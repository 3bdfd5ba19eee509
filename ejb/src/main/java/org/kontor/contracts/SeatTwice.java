package org.kontor.contracts;

import org.kontor.BusinessException;

/** A member would have one seat twice. */
public final class SeatTwice extends BusinessException {
    private static final long serialVersionUID = 1L;

    SeatTwice(String member) {
        super("contract.seatTwice", member);
    }

    @Override
    public String field() {
        return "effective";
    }
}
