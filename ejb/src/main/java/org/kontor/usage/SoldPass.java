package org.kontor.usage;

import org.kontor.calendar.Period;

/**
 * A pass that was sold.
 *
 * @param contractId in which it was sold, and which alone may use it
 * @param lineId line of the contract that it was sold by
 * @param product code of the metered product
 * @param returned units that were given back
 */
public record SoldPass(
        long id, long contractId, long lineId, String product, Period validity, int units, int returned) {}
