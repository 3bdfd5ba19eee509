package org.kontor.orders;

import org.kontor.BusinessException;

/** From the day of the start on, no place is left of something that was chosen. */
public final class FullThen extends BusinessException {
    private static final long serialVersionUID = 1L;

    FullThen() {
        super("order.fullThen");
    }

    @Override
    public String field() {
        return "start";
    }
}
