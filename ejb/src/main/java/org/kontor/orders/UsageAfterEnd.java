package org.kontor.orders;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Nobody can order something for a day on which the contract has ended. */
public final class UsageAfterEnd extends BusinessException {
    private static final long serialVersionUID = 1L;

    UsageAfterEnd(LocalDate last) {
        super("usage.afterEnd", last);
    }

    @Override
    public String field() {
        return "usedAt";
    }
}
