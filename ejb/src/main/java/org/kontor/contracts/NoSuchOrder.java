package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** The contract has no order number from that day. */
public final class NoSuchOrder extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchOrder(LocalDate day) {
        super("contract.noSuchOrder", day);
    }

    @Override
    public String field() {
        return "from";
    }
}
