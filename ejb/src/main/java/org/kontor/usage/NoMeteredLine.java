package org.kontor.usage;

import org.kontor.BusinessException;

/** The contract has no such product to use on that day. */
public final class NoMeteredLine extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoMeteredLine(String contract, String product) {
        super("usage.noMeteredLine", contract, product);
    }

    @Override
    public String field() {
        return "product";
    }
}
