package org.kontor.usage;

import org.kontor.BusinessException;

/** More records at once than are taken. */
public final class TooManyUsages extends BusinessException {
    private static final long serialVersionUID = 1L;

    TooManyUsages(int count, int most) {
        super("usage.tooMany", count, most);
    }
}
