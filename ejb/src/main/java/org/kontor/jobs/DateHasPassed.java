package org.kontor.jobs;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** The business date goes forward only. */
public class DateHasPassed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public DateHasPassed(LocalDate date) {
        super("jobs.dateHasPassed", date);
    }

    @Override
    public String field() {
        return "date";
    }
}
