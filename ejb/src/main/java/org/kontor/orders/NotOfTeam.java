package org.kontor.orders;

import org.kontor.BusinessException;

/** A seat in a contract that another account pays. */
public final class NotOfTeam extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotOfTeam(String contract) {
        super("team.otherAccount", contract);
    }

    @Override
    public String field() {
        return "contract";
    }
}
