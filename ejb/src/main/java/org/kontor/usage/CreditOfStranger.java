package org.kontor.usage;

import org.kontor.BusinessException;

/** Units in advance are for members of the account's own team. */
public final class CreditOfStranger extends BusinessException {
    private static final long serialVersionUID = 1L;

    CreditOfStranger(long member) {
        super("usage.creditOfStranger", member);
    }

    @Override
    public String field() {
        return "member";
    }
}
