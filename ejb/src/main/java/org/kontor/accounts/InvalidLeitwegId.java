package org.kontor.accounts;

import org.kontor.BusinessException;

/** A Leitweg-ID whose parts or check digits are wrong: an invoice with it would go astray. */
public final class InvalidLeitwegId extends BusinessException {
    private static final long serialVersionUID = 1L;

    InvalidLeitwegId(String id) {
        super("account.invalidLeitwegId", id);
    }

    @Override
    public String field() {
        return "reference";
    }
}
