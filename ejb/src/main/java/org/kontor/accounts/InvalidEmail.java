package org.kontor.accounts;

import org.kontor.BusinessException;

/** A mail address without exactly one @ and a domain. */
public final class InvalidEmail extends BusinessException {
    private static final long serialVersionUID = 1L;

    InvalidEmail(String email) {
        super("account.invalidEmail", email);
    }

    @Override
    public String field() {
        return "email";
    }
}
