package org.kontor.orders;

import org.kontor.BusinessException;

/** A product cannot be ordered by who wants it: not there, not beside that, or by the office only. */
public final class NotOnOffer extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotOnOffer() {
        super("order.notOnOffer");
    }

    @Override
    public String field() {
        return "product";
    }
}
