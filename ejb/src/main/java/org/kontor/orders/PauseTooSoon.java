package org.kontor.orders;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A pause begins tomorrow at the earliest. */
public final class PauseTooSoon extends BusinessException {
    private static final long serialVersionUID = 1L;

    PauseTooSoon(LocalDate earliest) {
        super("order.pauseTooSoon", earliest);
    }

    @Override
    public String field() {
        return "first";
    }
}
