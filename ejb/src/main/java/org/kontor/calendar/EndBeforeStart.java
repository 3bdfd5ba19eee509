package org.kontor.calendar;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** The last day of something lies before its first. */
public final class EndBeforeStart extends BusinessException {
    private static final long serialVersionUID = 1L;

    public EndBeforeStart(LocalDate first, LocalDate last) {
        super("calendar.endBeforeStart", first, last);
    }

    @Override
    public String field() {
        return "last";
    }
}
