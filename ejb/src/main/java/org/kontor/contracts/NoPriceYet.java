package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** A plan has no price on the first day it is used. */
public final class NoPriceYet extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoPriceYet(String plan, LocalDate day) {
        super("contract.noPriceYet", plan, day);
    }

    @Override
    public String field() {
        return "product";
    }
}
