package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** An order number would hold on no day. */
public final class OrderEndsBeforeStart extends BusinessException {
    private static final long serialVersionUID = 1L;

    OrderEndsBeforeStart(LocalDate first, LocalDate last) {
        super("contract.orderEndsBeforeStart", first, last);
    }

    @Override
    public String field() {
        return "until";
    }
}
