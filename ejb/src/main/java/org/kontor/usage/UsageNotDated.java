package org.kontor.usage;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Used later than today, or so long ago that nobody can check it. */
public final class UsageNotDated extends BusinessException {
    private static final long serialVersionUID = 1L;

    UsageNotDated(LocalDate day) {
        super("usage.notDated", day);
    }

    @Override
    public String field() {
        return "usedAt";
    }
}
