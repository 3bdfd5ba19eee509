package org.kontor.contracts;

import org.kontor.BusinessException;

/** What is billed by use cannot become something else, nor the other way round: end one line and add another. */
public final class MeterChanged extends BusinessException {
    private static final long serialVersionUID = 1L;

    MeterChanged(String product) {
        super("contract.meterChanged", product);
    }

    @Override
    public String field() {
        return "product";
    }
}
