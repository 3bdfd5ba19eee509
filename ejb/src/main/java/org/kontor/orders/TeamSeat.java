package org.kontor.orders;

import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.money.UnitPrice;

/**
 * A seat of a member.
 *
 * @param line of the contract
 * @param product code of what it is
 * @param days on which it is there as known today; they may have no end
 * @param price for a whole period; empty if it is for nothing that counts in periods
 */
public record TeamSeat(
        ContractOfSeat contract, long line, String product, String costCentre, Period days, Optional<UnitPrice> price) {

    /** Where a seat is written down. */
    public record ContractOfSeat(long id, String number) {}
}
