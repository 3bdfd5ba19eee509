package org.kontor.payments;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** The bank can no longer collect on the day that was announced. */
public final class CollectionTooLate extends BusinessException {
    private static final long serialVersionUID = 1L;

    CollectionTooLate(String run, LocalDate collectOn) {
        super("payments.collectionTooLate", run, collectOn);
    }
}
