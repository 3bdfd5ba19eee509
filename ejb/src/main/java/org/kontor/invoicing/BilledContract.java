package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.kontor.billing.Billed;
import org.kontor.billing.Charge;
import org.kontor.contracts.StoredTerms;

/**
 * A contract and what was billed of it.
 *
 * @param settled periods that ended by this day are complete; {@code billed} need not hold them
 * @param lastBilledOn business date of the run that billed it last; empty if none did
 */
record BilledContract(StoredTerms contract, Billed billed, LocalDate settled, Optional<LocalDate> lastBilledOn) {

    /** The same once charges are issued. */
    BilledContract after(Collection<Charge> charges) {
        return new BilledContract(contract, billed.plus(charges), settled, lastBilledOn);
    }
}
