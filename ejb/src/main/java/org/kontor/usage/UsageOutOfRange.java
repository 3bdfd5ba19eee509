package org.kontor.usage;

import org.kontor.BusinessException;

/** So many units nobody uses at once, or none. */
public final class UsageOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    UsageOutOfRange(int units, int most) {
        super("usage.outOfRange", units, most);
    }

    @Override
    public String field() {
        return "units";
    }
}
