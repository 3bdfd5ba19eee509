package org.kontor.invoicing;

import java.util.Optional;
import org.kontor.billing.Charge;

/**
 * A billed charge of an issued invoice, with what is left of it.
 *
 * @param id of the charge and of the line that shows it
 * @param line empty for a charge of 0.00, which the invoice does not show (R9)
 * @param reduction whether it is a price reduction, which the calculator does not count
 */
record IssuedLine(long id, Optional<InvoiceContentLine> line, Charge charge, boolean reduction, Left left) {}
