package org.kontor.declarations;

import org.kontor.BusinessException;

/** The law gives no right to withdraw from that contract, or its time is over; it can end as a courtesy only. */
public final class NoRightToWithdraw extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoRightToWithdraw() {
        super("declaration.noRight");
    }
}
