package org.kontor.invoicing;

import org.kontor.BusinessException;

/** Only a run whose drafts are complete can be finalised or discarded. */
public final class RunNotDrafted extends BusinessException {
    private static final long serialVersionUID = 1L;

    RunNotDrafted(long id) {
        super("run.notDrafted", id);
    }
}
