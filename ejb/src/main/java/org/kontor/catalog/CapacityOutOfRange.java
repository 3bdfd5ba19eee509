package org.kontor.catalog;

import org.kontor.BusinessException;

/** Nobody has so many places. */
public final class CapacityOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    CapacityOutOfRange(int pieces, int most) {
        super("catalog.capacityOutOfRange", pieces, most);
    }

    @Override
    public String field() {
        return "capacity";
    }
}
