package org.kontor.usage;

import java.time.LocalDate;

/**
 * Units of an allowance that billed records used.
 *
 * @param line the line that includes them
 * @param product code of the metered product
 * @param grantedOn first day of the clock period of the grant
 * @param usedIn first day of the clock period of the use
 */
public record AllowanceUse(long line, String product, LocalDate grantedOn, LocalDate usedIn, int units) {}
