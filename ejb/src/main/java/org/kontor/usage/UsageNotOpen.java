package org.kontor.usage;

import org.kontor.BusinessException;

/** The record is void, excused, or taken back already. */
public final class UsageNotOpen extends BusinessException {
    private static final long serialVersionUID = 1L;

    UsageNotOpen(long id) {
        super("usage.notOpen", id);
    }
}
