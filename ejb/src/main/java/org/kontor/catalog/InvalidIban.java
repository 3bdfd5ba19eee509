package org.kontor.catalog;

import org.kontor.BusinessException;

/** An IBAN whose country, length or check digits are wrong. */
public final class InvalidIban extends BusinessException {
    private static final long serialVersionUID = 1L;

    public InvalidIban() {
        super("bankAccount.invalidIban");
    }

    @Override
    public String field() {
        return "iban";
    }
}
