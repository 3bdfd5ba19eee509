package org.kontor.receivables;

import org.kontor.BusinessException;

/** A statement ends on its first day at the earliest. */
public final class StatementEndsBeforeStart extends BusinessException {
    private static final long serialVersionUID = 1L;

    StatementEndsBeforeStart() {
        super("statement.endsBeforeStart");
    }

    @Override
    public String field() {
        return "to";
    }
}
