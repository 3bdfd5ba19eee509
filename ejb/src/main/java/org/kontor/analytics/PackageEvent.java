package org.kontor.analytics;

import java.time.LocalDate;

/** What a figure of a package counts: lines of contracts. */
public enum PackageEvent {
    /** In force on the last day of the month, or today. */
    ACTIVE("s.from_on <= m.day AND s.until_on > m.day"),
    /** Begun in the month. */
    NEW("s.nth = 1 AND s.from_on >= m.month AND s.from_on < m.next"),
    /** Changed to this package in the month. */
    CHANGED_TO("s.nth > 1 AND s.from_on >= m.month AND s.from_on < m.next"),
    /** Changed to another package in the month. */
    CHANGED_FROM("s.is_changed AND s.until_on >= m.month AND s.until_on < m.next"),
    /** Had its last day in the month. */
    ENDED("NOT s.is_changed AND s.until_on > m.month AND s.until_on <= m.next");

    private final String condition;

    PackageEvent(String condition) {
        this.condition = condition;
    }

    /** In words of the database: {@code s} is a stretch, {@code m} the month. */
    String condition() {
        return condition;
    }

    /** The day for which {@link #ACTIVE} counts. */
    static LocalDate day(LocalDate month, LocalDate today) {
        LocalDate last = month.plusMonths(1).minusDays(1);
        return last.isAfter(today) && !month.isAfter(today) ? today : last;
    }
}
