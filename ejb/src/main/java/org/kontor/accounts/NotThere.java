package org.kontor.accounts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Somebody does not belong to the account on a day. */
public final class NotThere extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotThere(LocalDate day) {
        super("member.notThere", day);
    }

    @Override
    public String field() {
        return "effective";
    }
}
