package org.kontor.accounts;

import org.kontor.BusinessException;

/** No seller has that creditor identifier. */
public final class UnknownCreditor extends BusinessException {
    private static final long serialVersionUID = 1L;

    UnknownCreditor(String id) {
        super("mandate.unknownCreditor", id);
    }

    @Override
    public String field() {
        return "creditorId";
    }
}
