package org.kontor.invoicing;

import java.util.Optional;
import org.kontor.billing.Charge;

/**
 * A charge that takes another one back, whole or in part.
 *
 * @param line what the document shows of it; empty for a charge of 0.00
 * @param reduction whether it is a price reduction, so that its days stay billed
 * @param correctedId the charge that it takes back
 */
record TakenLine(Optional<InvoiceContentLine> line, Charge charge, boolean reduction, long correctedId) {}
