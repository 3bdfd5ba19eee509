package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** The notice period allows no end that early. */
public final class CancelledTooEarly extends BusinessException {
    private static final long serialVersionUID = 1L;

    CancelledTooEarly(LocalDate last, LocalDate earliest) {
        super("contract.cancelledTooEarly", last, earliest);
    }

    @Override
    public String field() {
        return "last";
    }
}
