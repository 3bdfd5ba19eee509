package org.kontor.orders;

import java.time.Duration;
import org.kontor.persistence.TooManyCalls;

/** Too many orders came in the last hour, from one address or together: try again later. */
public final class TooManyOrders extends TooManyCalls {
    private static final long serialVersionUID = 1L;

    TooManyOrders(Duration pause) {
        super("order.tooOften", pause);
    }
}
