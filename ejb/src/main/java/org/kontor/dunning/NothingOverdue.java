package org.kontor.dunning;

import org.kontor.BusinessException;

/** No payer has anything overdue. */
public final class NothingOverdue extends BusinessException {
    private static final long serialVersionUID = 1L;

    NothingOverdue() {
        super("dunning.nothingOverdue");
    }
}
