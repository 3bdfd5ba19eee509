package org.kontor.banking;

import org.kontor.BusinessException;

/** Alert mail would go astray. */
public final class InvalidAlertAddress extends BusinessException {
    private static final long serialVersionUID = 1L;

    InvalidAlertAddress(String address) {
        super("account.invalidEmail", address);
    }

    @Override
    public String field() {
        return "alertTo";
    }
}
