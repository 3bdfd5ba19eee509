package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;

/** The days on which a notice can end a contract. */
public enum NoticeTarget {
    ANY_DAY("any time"),
    CYCLE_END("to cycle end"),
    MONTH_END("to month end"),
    QUARTER_END("to quarter end");

    private static final int MONTHS_A_QUARTER = 3;

    private final String words;

    NoticeTarget(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The first such day on or after {@code day}. */
    LocalDate onOrAfter(LocalDate day, Cycle cycle) {
        return switch (this) {
            case ANY_DAY -> day;
            case CYCLE_END ->
                cycle.anchor().periodContaining(day, cycle.interval()).lastDay();
            case MONTH_END -> day.withDayOfMonth(day.lengthOfMonth());
            case QUARTER_END -> {
                int rest = (MONTHS_A_QUARTER - day.getMonthValue() % MONTHS_A_QUARTER) % MONTHS_A_QUARTER;
                LocalDate month = day.withDayOfMonth(1).plusMonths(rest);
                yield month.withDayOfMonth(month.lengthOfMonth());
            }
        };
    }

    /** The billing cycle of a contract: that of its base line. */
    public record Cycle(Anchor anchor, Interval interval) {}
}
