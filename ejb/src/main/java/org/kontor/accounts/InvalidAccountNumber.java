package org.kontor.accounts;

import org.kontor.BusinessException;

/** A customer number holds something else than letters, digits, dots, slashes and hyphens. */
public final class InvalidAccountNumber extends BusinessException {
    private static final long serialVersionUID = 1L;

    InvalidAccountNumber(String number) {
        super("account.number", number);
    }

    @Override
    public String field() {
        return "number";
    }
}
