package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Two prices of a plan start on the same day. */
public final class TwoPricesOnOneDay extends BusinessException {
    private static final long serialVersionUID = 1L;

    TwoPricesOnOneDay(String plan, LocalDate day) {
        super("contract.twoPricesOnOneDay", plan, day);
    }
}
