package org.kontor.billing;

import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.contracts.ExcuseReason;

/**
 * Days of a line with one status.
 *
 * @param reason of excused days
 */
public record CoveredDays(long line, Period days, CoverStatus status, Optional<ExcuseReason> reason) {}
