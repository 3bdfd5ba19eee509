package org.kontor.banking;

import org.kontor.BusinessException;

/** Number and opening balance of an account stay as they are once something is booked on it. */
public class OpeningIsBooked extends BusinessException {
    private static final long serialVersionUID = 1L;

    OpeningIsBooked() {
        super("banking.openingIsBooked");
    }

    @Override
    public String field() {
        return "openingBalance";
    }
}
