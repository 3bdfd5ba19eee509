package org.kontor.declarations;

import org.kontor.BusinessException;

/** No contract has the number that a person typed. */
public final class UnknownContract extends BusinessException {
    private static final long serialVersionUID = 1L;

    UnknownContract(String number) {
        super("declaration.contractMissing", number);
    }

    @Override
    public String field() {
        return "contract";
    }
}
