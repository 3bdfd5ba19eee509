package org.kontor.payments;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Banks take debits at most some days ahead. */
public final class CollectionTooFarAhead extends BusinessException {
    private static final long serialVersionUID = 1L;

    CollectionTooFarAhead(LocalDate day, int most) {
        super("payments.collectionTooFarAhead", day, most);
    }
}
