package org.kontor.limits;

import org.kontor.BusinessException;

/** There is no exemption with that id, or it is over. */
public final class NoSuchExemption extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchExemption(long id) {
        super("limits.noSuchExemption", id);
    }
}
