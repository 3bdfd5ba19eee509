package org.kontor.usage;

import java.time.LocalDate;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.RollOver;

/**
 * Units that a line includes for one period of its allowance's clock. Computed, never stored.
 *
 * @param line the line that includes them
 * @param member the only one who may use them; 0 for all of the contract
 */
record Grant(long line, long member, Anchor anchor, Interval clock, Period period, int units, RollOver rollOver) {
    boolean isFor(UsedBy by) {
        return member == 0 || member == by.member();
    }

    /** The clock period that holds a day. */
    Period on(LocalDate day) {
        return anchor.periodContaining(day, clock);
    }

    /** The days on which it can be used: its own period, and as many as it rolls over. */
    Period usable() {
        long own = anchor.indexOf(period.start(), clock);
        return new Period(
                period.start(), anchor.period(clock, own + rollOver.periods()).end());
    }
}
