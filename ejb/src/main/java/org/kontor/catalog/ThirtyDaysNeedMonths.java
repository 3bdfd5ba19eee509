package org.kontor.catalog;

import org.kontor.BusinessException;

/** 30/360 counts months of 30 days; a price per days or weeks has none. */
public final class ThirtyDaysNeedMonths extends BusinessException {
    private static final long serialVersionUID = 1L;

    ThirtyDaysNeedMonths(String price) {
        super("catalog.thirtyDaysNeedMonths", price);
    }

    @Override
    public String field() {
        return "proration";
    }
}
