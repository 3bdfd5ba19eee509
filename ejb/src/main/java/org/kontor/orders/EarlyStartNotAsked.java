package org.kontor.orders;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A consumer has to ask for a start within the time in which he may withdraw (§ 357a (2) BGB), or begin later. */
public final class EarlyStartNotAsked extends BusinessException {
    private static final long serialVersionUID = 1L;

    EarlyStartNotAsked(LocalDate from) {
        super("order.earlyNotAsked", from);
    }

    @Override
    public String field() {
        return "early";
    }
}
