package org.kontor.accounts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Somebody joins who belongs to the account already. */
public final class JoinedTwice extends BusinessException {
    private static final long serialVersionUID = 1L;

    JoinedTwice(LocalDate from, LocalDate since) {
        super("member.joinedTwice", from, since);
    }

    @Override
    public String field() {
        return "effective";
    }
}
