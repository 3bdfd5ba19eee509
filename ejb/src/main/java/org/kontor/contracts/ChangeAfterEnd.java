package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A change begins after the last day, so it would do nothing. */
public final class ChangeAfterEnd extends BusinessException {
    private static final long serialVersionUID = 1L;

    ChangeAfterEnd(LocalDate effective, LocalDate last) {
        super("contract.changeAfterEnd", effective, last);
    }

    @Override
    public String field() {
        return "effective";
    }
}
