package org.kontor.dunning;

import org.kontor.BusinessException;

/** A plan that nobody could keep, or that is not about what is open. */
public final class PlanRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    PlanRefused(String why) {
        super("plan." + why);
    }
}
