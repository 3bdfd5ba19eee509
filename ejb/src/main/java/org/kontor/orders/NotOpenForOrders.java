package org.kontor.orders;

import org.kontor.BusinessException;

/** The operator has not written what the law wants everybody to read before he orders. */
public final class NotOpenForOrders extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotOpenForOrders() {
        super("order.notOpen");
    }
}
