package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A day lies so far ahead that it must be a slip. */
public final class DayTooFar extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    DayTooFar(LocalDate day, LocalDate latest, String field) {
        super("contract.dayTooFar", day, latest);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
