package org.kontor.usage;

import org.kontor.calendar.Period;

/**
 * A source of units as it stands on a day.
 *
 * @param origin the line that includes it, or the credit
 * @param member the only one who may use it; 0 for all
 * @param usable days of service for which it may be used
 * @param left that can be used on the day
 */
public record Remaining(Source source, long origin, long member, Period usable, int units, int left) {}
