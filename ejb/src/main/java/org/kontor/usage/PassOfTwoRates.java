package org.kontor.usage;

import org.kontor.BusinessException;

/** A pass is taxed when it is sold, so what it is for has one tax class, the same as the pass (§ 3 (14) UStG). */
public final class PassOfTwoRates extends BusinessException {
    private static final long serialVersionUID = 1L;

    PassOfTwoRates(String pass, String metered) {
        super("pass.twoRates", pass, metered);
    }

    @Override
    public String field() {
        return "metered";
    }
}
