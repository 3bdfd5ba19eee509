package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A change begins before what it changes. */
public final class ChangeBeforeStart extends BusinessException {
    private static final long serialVersionUID = 1L;

    ChangeBeforeStart(LocalDate effective, LocalDate start) {
        super("contract.changeBeforeStart", effective, start);
    }

    @Override
    public String field() {
        return "effective";
    }
}
