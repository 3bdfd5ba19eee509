package org.kontor.orders;

import org.kontor.BusinessException;

/** No account has the number. */
public final class NoSuchPayer extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchPayer(String number) {
        super("orders.payerUnknown", number);
    }

    @Override
    public String field() {
        return "account";
    }
}
