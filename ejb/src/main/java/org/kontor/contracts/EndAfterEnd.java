package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A line would end no earlier than it does anyway. */
public final class EndAfterEnd extends BusinessException {
    private static final long serialVersionUID = 1L;

    EndAfterEnd(LocalDate last, LocalDate end) {
        super("contract.endAfterEnd", last, end);
    }

    @Override
    public String field() {
        return "last";
    }
}
