package org.kontor.contracts;

import org.kontor.BusinessException;

/** A contract cannot be handed to the account that has it. */
public final class SamePayer extends BusinessException {
    private static final long serialVersionUID = 1L;

    SamePayer(String number) {
        super("contract.samePayer", number);
    }

    @Override
    public String field() {
        return "account";
    }
}
