package org.kontor.orders;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A contract cannot begin in the past when it is ordered, nor in a far future. */
public final class StartOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    StartOutOfRange(LocalDate first, LocalDate last) {
        super("order.startOutOfRange", first, last);
    }

    @Override
    public String field() {
        return "start";
    }
}
