package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** All pieces of a product are promised on a day. */
public final class NoPlaceLeft extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoPlaceLeft(String product, LocalDate day, int capacity) {
        super("contract.noPlaceLeft", product, day, capacity);
    }

    @Override
    public String field() {
        return "product";
    }
}
