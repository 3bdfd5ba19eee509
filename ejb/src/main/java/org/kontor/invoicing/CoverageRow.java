package org.kontor.invoicing;

import org.kontor.calendar.Period;

/**
 * Days of a line that are not settled.
 *
 * @param product code of what is rented then
 * @param surplus billed beyond the days in force: the next run takes it back; else the next run bills it
 */
public record CoverageRow(
        long contractId, String number, long accountId, String product, Period days, boolean surplus) {}
