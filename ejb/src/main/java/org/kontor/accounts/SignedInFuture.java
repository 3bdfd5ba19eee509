package org.kontor.accounts;

import org.kontor.BusinessException;

/** Nobody signs tomorrow today. */
public final class SignedInFuture extends BusinessException {
    private static final long serialVersionUID = 1L;

    SignedInFuture() {
        super("mandate.signedInFuture");
    }

    @Override
    public String field() {
        return "signedOn";
    }
}
