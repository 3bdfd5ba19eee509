package org.kontor.usage;

import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.money.Rounding;

/**
 * A pass that was sold.
 *
 * @param contractId in which it was sold, and which alone may use it
 * @param lineId line of the contract that it was sold by
 * @param product code of the metered product
 * @param returned units that were given back
 * @param worth of a multi-purpose one, whose value is a liability until it is used; empty for a single-purpose one
 */
public record SoldPass(
        long id,
        long contractId,
        long lineId,
        String product,
        Period validity,
        int units,
        int returned,
        Optional<Worth> worth) {
    /**
     * What is left.
     *
     * @param value with tax
     * @param units that no billed record used
     */
    public record Worth(Money value, int units) {}

    SoldPass givenBack(int left) {
        // Open records take the rest when they are billed.
        Optional<Worth> part = worth.map(all ->
                new Worth(Money.ofCents(Rounding.halfUp(all.value().cents(), left, Math.max(1, all.units()))), left));
        return new SoldPass(id, contractId, lineId, product, validity, units, left, part);
    }
}
