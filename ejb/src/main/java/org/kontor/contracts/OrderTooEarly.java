package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Members give order numbers for this month and later ones; what was before is invoiced. */
public final class OrderTooEarly extends BusinessException {
    private static final long serialVersionUID = 1L;

    OrderTooEarly(LocalDate earliest) {
        super("contract.orderTooEarly", earliest);
    }

    @Override
    public String field() {
        return "from";
    }
}
