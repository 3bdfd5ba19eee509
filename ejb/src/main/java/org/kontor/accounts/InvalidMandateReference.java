package org.kontor.accounts;

import org.kontor.BusinessException;

/** A mandate reference with a character that some banks refuse. */
public final class InvalidMandateReference extends BusinessException {
    private static final long serialVersionUID = 1L;

    InvalidMandateReference(String reference) {
        super("account.invalidMandateReference", reference);
    }

    @Override
    public String field() {
        return "mandateReference";
    }
}
