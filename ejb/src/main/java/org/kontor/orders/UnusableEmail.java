package org.kontor.orders;

import org.kontor.BusinessException;

/** No confirmation can be sent to that address. */
public final class UnusableEmail extends BusinessException {
    private static final long serialVersionUID = 1L;

    UnusableEmail() {
        super("declaration.unusableEmail");
    }

    @Override
    public String field() {
        return "email";
    }
}
