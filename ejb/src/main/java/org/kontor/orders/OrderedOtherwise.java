package org.kontor.orders;

import org.kontor.BusinessException;

/** The form was sent before with something else in it: what was ordered then stays. */
public final class OrderedOtherwise extends BusinessException {
    private static final long serialVersionUID = 1L;

    OrderedOtherwise() {
        super("order.orderedOtherwise");
    }
}
