package org.kontor.catalog;

import org.kontor.BusinessException;

/** The tiers of a metered price leave a gap, go back, are too many, or do not reach every number of units. */
public final class TiersOutOfOrder extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    TiersOutOfOrder(String field, int value) {
        super("catalog.tiersOutOfOrder", value);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
