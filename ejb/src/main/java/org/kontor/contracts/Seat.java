package org.kontor.contracts;

import java.util.Objects;

/**
 * For whom a line of a team's contract is.
 *
 * @param member id of the person
 * @param name as invoices print it
 * @param costCentre that pays for it; empty for that of the contract
 */
public record Seat(long member, String name, String costCentre) {
    public Seat {
        Objects.requireNonNull(name);
        Objects.requireNonNull(costCentre);
    }
}
