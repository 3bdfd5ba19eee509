package org.kontor.accounts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Somebody leaves who does not belong to the account by then. */
public final class LeftBeforeJoined extends BusinessException {
    private static final long serialVersionUID = 1L;

    LeftBeforeJoined(LocalDate last, LocalDate first) {
        super("member.leftBeforeJoined", last, first);
    }

    @Override
    public String field() {
        return "last";
    }
}
