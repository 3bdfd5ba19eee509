package org.kontor.limits;

import java.time.LocalDate;
import org.kontor.receivables.OpenItem;

/**
 * An account that is up the ladder, as lists show it.
 *
 * @param since the day on which it came to the rung that was seen last
 */
public record AtLimit(OpenItem.Debtor account, LocalDate since, CreditStanding standing) {}
