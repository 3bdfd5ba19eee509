package org.kontor.jobs;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** The business date cannot be sent so far ahead at once. */
public class DateTooFarAhead extends BusinessException {
    private static final long serialVersionUID = 1L;

    public DateTooFarAhead(LocalDate date, int mostDays) {
        super("jobs.dateTooFarAhead", date, mostDays);
    }

    @Override
    public String field() {
        return "date";
    }
}
