package org.kontor.analytics;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * What a month came to so far.
 *
 * @param month its first day
 * @param invoices issued in it
 * @param payable sum of what they ask for
 */
public record MonthFigures(LocalDate month, long invoices, Money payable) {}
