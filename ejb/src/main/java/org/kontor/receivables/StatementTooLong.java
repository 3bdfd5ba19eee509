package org.kontor.receivables;

import org.kontor.BusinessException;

/** A statement of more movements than anybody reads. */
public final class StatementTooLong extends BusinessException {
    private static final long serialVersionUID = 1L;

    StatementTooLong(int most) {
        super("statement.tooLong", most);
    }
}
