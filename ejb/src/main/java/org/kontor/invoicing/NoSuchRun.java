package org.kontor.invoicing;

import org.kontor.BusinessException;

/** There is no billing run with that id. */
public final class NoSuchRun extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchRun(long id) {
        super("run.unknown", id);
    }
}
