package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A change is recorded before one that is recorded already. */
public final class RecordedOutOfOrder extends BusinessException {
    private static final long serialVersionUID = 1L;

    RecordedOutOfOrder(LocalDate recorded, LocalDate latest) {
        super("contract.recordedOutOfOrder", recorded, latest);
    }
}
