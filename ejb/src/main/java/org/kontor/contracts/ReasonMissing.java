package org.kontor.contracts;

import org.kontor.BusinessException;

/** An exception from the rule says why. */
public final class ReasonMissing extends BusinessException {
    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super("contract.reasonMissing");
    }

    @Override
    public String field() {
        return "reason";
    }
}
