package org.kontor.calendar;

/** What an interval counts. */
public enum IntervalUnit {
    DAY,
    WEEK,
    MONTH,
    YEAR
}
