package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Two versions of a line claim the same day. */
public final class OverlappingVersions extends BusinessException {
    private static final long serialVersionUID = 1L;

    OverlappingVersions(long line, LocalDate day) {
        super("contract.overlappingVersions", line, day);
    }
}
