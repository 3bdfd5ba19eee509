package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** No pause lies on or after the day. */
public final class NothingToResume extends BusinessException {
    private static final long serialVersionUID = 1L;

    NothingToResume(LocalDate from) {
        super("contract.nothingToResume", from);
    }
}
