package org.kontor.dunning;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * A term of a contract: an invoice that asks for rent.
 *
 * @param rent its part of the claim, with VAT; the rest are extras
 * @param monthly the rent of a month
 * @param lateFrom first day of default; empty if nothing has put the debtor into default
 */
record RentTerm(Claim claim, String document, Money rent, Money monthly, Optional<LocalDate> lateFrom) {

    /**
     * Rent that is in arrears at the end of that day. What else the invoice asks for counts as unpaid first: in doubt for
     * the debtor. What is stopped is not in arrears.
     */
    Money arrears(LocalDate day) {
        boolean late = lateFrom.filter(from -> !from.isAfter(day)).isPresent() && !claim.isStopped(day);
        if (!late) {
            return Money.ZERO;
        }
        Money open = claim.openOn(day).minus(claim.amount().minus(rent));
        return open.signum() < 0 ? Money.ZERO : open;
    }
}
