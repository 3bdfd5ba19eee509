package org.kontor.receivables;

import org.kontor.BusinessException;

/** Nobody writes off more than is open. */
public final class MoreThanOpen extends BusinessException {
    private static final long serialVersionUID = 1L;

    MoreThanOpen() {
        super("writeOff.moreThanOpen");
    }

    @Override
    public String field() {
        return "writeOffAmount";
    }
}
