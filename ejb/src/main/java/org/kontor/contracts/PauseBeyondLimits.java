package org.kontor.contracts;

import org.kontor.BusinessException;

/** The pause is shorter or, with the others of its year, longer than agreed. */
public final class PauseBeyondLimits extends BusinessException {
    private static final long serialVersionUID = 1L;

    PauseBeyondLimits(int days, int least, int most) {
        super("contract.pauseBeyondLimits", days, least, most);
    }

    @Override
    public String field() {
        return "last";
    }
}
