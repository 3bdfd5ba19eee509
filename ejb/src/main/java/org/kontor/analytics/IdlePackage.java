package org.kontor.analytics;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.catalog.Localized;

/**
 * A package that nobody took lately.
 *
 * @param lastTaken when somebody last did; empty if nobody ever did
 * @param active who have it still
 */
public record IdlePackage(long productId, Localized product, Optional<LocalDate> lastTaken, int active) {}
