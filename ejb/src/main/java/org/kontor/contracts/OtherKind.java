package org.kontor.contracts;

import org.kontor.BusinessException;

/** A line stays what it is: a desk becomes no add-on, and nothing becomes or stops being metered. */
public final class OtherKind extends BusinessException {
    private static final long serialVersionUID = 1L;

    OtherKind(String product) {
        super("contract.otherKind", product);
    }

    @Override
    public String field() {
        return "product";
    }
}
