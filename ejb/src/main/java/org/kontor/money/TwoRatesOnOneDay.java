package org.kontor.money;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Two rates of one tax class start on the same day. */
public final class TwoRatesOnOneDay extends BusinessException {
    private static final long serialVersionUID = 1L;

    TwoRatesOnOneDay(String vatClass, LocalDate day) {
        super("money.twoRatesOnOneDay", vatClass, day);
    }
}
