package org.kontor.accounts;

import org.kontor.BusinessException;

/** The cost centre pays already. */
public final class SameCostCentre extends BusinessException {
    private static final long serialVersionUID = 1L;

    SameCostCentre() {
        super("member.sameCostCentre");
    }

    @Override
    public String field() {
        return "costCentre";
    }
}
