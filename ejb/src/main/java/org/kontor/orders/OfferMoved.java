package org.kontor.orders;

import org.kontor.BusinessException;

/** What stood above the button is not what would be ordered now: a price, a text or a day changed meanwhile. */
public final class OfferMoved extends BusinessException {
    private static final long serialVersionUID = 1L;

    OfferMoved() {
        super("order.offerMoved");
    }
}
