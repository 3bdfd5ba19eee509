package org.kontor.dunning;

import org.kontor.BusinessException;

/** There is no such run of reminders. */
public final class NoSuchRun extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchRun(long id) {
        super("dunning.noSuchRun", id);
    }
}
