package org.kontor.dunning;

import org.kontor.BusinessException;

/** The plan was kept, broken or ended before. */
public final class PlanEnded extends BusinessException {
    private static final long serialVersionUID = 1L;

    PlanEnded() {
        super("plan.ended");
    }
}
