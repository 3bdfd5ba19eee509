package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Changes are planned for days after the transfer; they would be lost. */
public final class PlannedAfterTransfer extends BusinessException {
    private static final long serialVersionUID = 1L;

    PlannedAfterTransfer(LocalDate day) {
        super("contract.plannedAfterTransfer", day);
    }

    @Override
    public String field() {
        return "day";
    }
}
