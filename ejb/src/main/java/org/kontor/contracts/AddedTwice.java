package org.kontor.contracts;

import org.kontor.BusinessException;

/** The contract has that add-on on these days already. */
public final class AddedTwice extends BusinessException {
    private static final long serialVersionUID = 1L;

    AddedTwice() {
        super("contract.addedTwice");
    }

    @Override
    public String field() {
        return "product";
    }
}
