package org.kontor.dunning;

import org.kontor.BusinessException;

/** There is no instalment plan with that id. */
public final class NoSuchPlan extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchPlan(long id) {
        super("plan.unknown", id);
    }
}
