package org.kontor.payments;

import org.kontor.BusinessException;

/** There is no account with that number to pay money to. */
public final class NoSuchPayee extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NoSuchPayee(String number) {
        super("payments.noSuchPayee", number);
    }

    @Override
    public String field() {
        return "account";
    }
}
