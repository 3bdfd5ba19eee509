package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Two order numbers of a contract would hold on one day. */
public final class OrdersOverlap extends BusinessException {
    private static final long serialVersionUID = 1L;

    OrdersOverlap(String number, LocalDate day) {
        super("contract.ordersOverlap", number, day);
    }

    @Override
    public String field() {
        return "from";
    }
}
