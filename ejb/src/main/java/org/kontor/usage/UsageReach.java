package org.kontor.usage;

import java.time.LocalDate;
import java.util.Collection;

/**
 * How far back billed records matter for open ones. A price is for the units of one priced period; a grant can be used as
 * long as it rolls over, and what crosses the end of a clock period was used since the oldest grant that still counts. All
 * else is settled: it cannot change what an open record costs.
 *
 * @param months of the longest priced period, and of the grant that rolls over longest, whichever is more
 */
record UsageReach(int months) {
    // Periods of weeks and days are rounded up to months, and short months are shorter than a step back of one.
    private static final int SPARE = 1;

    /** The first day whose billed records matter for open ones, of which the earliest is on a day. */
    LocalDate first(LocalDate open) {
        return open.minusMonths((long) months + SPARE);
    }

    LocalDate first(Collection<UsageRecord> open, LocalDate otherwise) {
        return first(open.stream()
                .map(UsageRecord::day)
                .filter(day -> day.isBefore(otherwise))
                .min(LocalDate::compareTo)
                .orElse(otherwise));
    }
}
