package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** The contract is cancelled already. */
public final class AlreadyCancelled extends BusinessException {
    private static final long serialVersionUID = 1L;

    AlreadyCancelled(LocalDate last) {
        super("contract.alreadyCancelled", last);
    }
}
