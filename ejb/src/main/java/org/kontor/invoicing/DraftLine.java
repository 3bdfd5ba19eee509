package org.kontor.invoicing;

import java.util.Optional;
import org.kontor.billing.Charge;

/**
 * A charge, and how an invoice shows it.
 *
 * @param line empty for a charge of 0.00, which stands on no invoice (R9)
 */
record DraftLine(Charge charge, Optional<InvoiceContentLine> line) {
    /** As it is shown, with its reason. */
    Optional<ExplainedLine> explained() {
        return line.map(shown -> new ExplainedLine(shown, charge.derivation()));
    }
}
