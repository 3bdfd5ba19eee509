package org.kontor.payments;

import org.kontor.BusinessException;

/** A run is released by another person than the one who created it. */
public final class SamePerson extends BusinessException {
    private static final long serialVersionUID = 1L;

    SamePerson(String run) {
        super("payments.samePerson", run);
    }
}
