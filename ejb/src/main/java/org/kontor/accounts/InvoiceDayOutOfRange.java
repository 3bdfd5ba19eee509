package org.kontor.accounts;

import org.kontor.BusinessException;

/** A day of the month that not every month has. */
public final class InvoiceDayOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    InvoiceDayOutOfRange(int day, int last) {
        super("account.invoiceDay", day, last);
    }

    @Override
    public String field() {
        return "invoiceDay";
    }
}
