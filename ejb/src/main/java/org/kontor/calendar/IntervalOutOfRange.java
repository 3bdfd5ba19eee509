package org.kontor.calendar;

import org.kontor.BusinessException;

/** An interval of no or too many days, weeks, months or years. */
public final class IntervalOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    IntervalOutOfRange(int count, int most) {
        super("calendar.intervalOutOfRange", count, most);
    }

    @Override
    public String field() {
        return "interval";
    }
}
