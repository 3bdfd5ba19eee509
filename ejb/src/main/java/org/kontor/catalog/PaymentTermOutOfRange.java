package org.kontor.catalog;

import org.kontor.BusinessException;

/** Days to pay are below zero or more than half a year. */
public final class PaymentTermOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    PaymentTermOutOfRange(int days) {
        super("seller.paymentTerm", days);
    }

    @Override
    public String field() {
        return "paymentDays";
    }
}
