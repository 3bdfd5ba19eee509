package org.kontor.payments;

import org.kontor.BusinessException;

/** A run is not, or no longer, where this step begins. */
public final class RunNotInState extends BusinessException {
    private static final long serialVersionUID = 1L;

    RunNotInState(String run) {
        super("payments.runNotInState", run);
    }
}
