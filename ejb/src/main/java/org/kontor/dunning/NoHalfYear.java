package org.kontor.dunning;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Base rates change on 1 January and 1 July (§ 247 BGB). */
public final class NoHalfYear extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoHalfYear(LocalDate day) {
        super("baseRate.noHalfYear", day);
    }

    @Override
    public String field() {
        return "from";
    }
}
