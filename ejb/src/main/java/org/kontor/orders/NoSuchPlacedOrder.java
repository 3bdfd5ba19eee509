package org.kontor.orders;

import org.kontor.BusinessException;

/** There is no order with that key. */
public final class NoSuchPlacedOrder extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchPlacedOrder() {
        super("order.noSuchPlacedOrder");
    }
}
