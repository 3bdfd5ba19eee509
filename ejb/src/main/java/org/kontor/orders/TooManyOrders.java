package org.kontor.orders;

import org.kontor.BusinessException;

/** Too many orders came in the last hour, from one address or together: try again later. */
public final class TooManyOrders extends BusinessException {
    private static final long serialVersionUID = 1L;

    TooManyOrders() {
        super("order.tooOften");
    }
}
