package org.kontor.invoicing;

import org.kontor.BusinessException;

/** A seller has a run that is not finished: two would bill the same days. */
public final class RunAlreadyOpen extends BusinessException {
    private static final long serialVersionUID = 1L;

    RunAlreadyOpen(String seller) {
        super("run.alreadyOpen", seller);
    }

    @Override
    public String field() {
        return "seller";
    }
}
