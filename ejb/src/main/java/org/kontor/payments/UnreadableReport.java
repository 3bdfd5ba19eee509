package org.kontor.payments;

import org.kontor.BusinessException;

/** A file that shall be a bank's report about payments is none. */
public final class UnreadableReport extends BusinessException {
    private static final long serialVersionUID = 1L;

    UnreadableReport(int line) {
        super("payments.unreadableReport", line);
    }

    @Override
    public String field() {
        return "file";
    }
}
