package org.kontor.contracts;

import org.kontor.BusinessException;

/** Another payer has the contract: its end cannot be taken back. */
public final class AlreadyTransferred extends BusinessException {
    private static final long serialVersionUID = 1L;

    AlreadyTransferred(String number) {
        super("contract.alreadyTransferred", number);
    }

    @Override
    public String field() {
        return "";
    }
}
