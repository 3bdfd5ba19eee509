package org.kontor.limits;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** An exemption ends today or later, and within a year. */
public final class ExemptionNotAhead extends BusinessException {
    private static final long serialVersionUID = 1L;

    ExemptionNotAhead(LocalDate last) {
        super("limits.exemptionNotAhead", last);
    }

    @Override
    public String field() {
        return "last";
    }
}
