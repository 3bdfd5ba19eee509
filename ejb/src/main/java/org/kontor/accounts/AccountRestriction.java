package org.kontor.accounts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A restriction of services.
 *
 * @param until first day after it; empty as long as it lasts
 */
public record AccountRestriction(Grade grade, LocalDate from, Optional<LocalDate> until, String reason) {}
