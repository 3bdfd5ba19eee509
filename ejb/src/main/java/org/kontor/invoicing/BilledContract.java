package org.kontor.invoicing;

import java.time.LocalDate;
import org.kontor.billing.Billed;
import org.kontor.contracts.StoredTerms;

/**
 * A contract and what was billed of it.
 *
 * @param settled periods that ended by this day are complete; {@code billed} need not hold them
 */
record BilledContract(StoredTerms contract, Billed billed, LocalDate settled) {}
