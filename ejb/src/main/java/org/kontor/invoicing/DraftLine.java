package org.kontor.invoicing;

import java.util.List;
import java.util.Optional;
import org.kontor.billing.Charge;
import org.kontor.billing.RecordCost;

/**
 * A charge, and how an invoice shows it.
 *
 * @param line empty for a charge of 0.00, which stands on no invoice (R9)
 * @param usage records it bills; of a charge split by tax, those of the first part
 */
record DraftLine(Charge charge, Optional<InvoiceContentLine> line, List<RecordCost> usage) {
    /** Of days. */
    DraftLine(Charge charge, Optional<InvoiceContentLine> line) {
        this(charge, line, List.of());
    }

    /** As it is shown, with its reason. */
    Optional<ExplainedLine> explained() {
        return line.map(shown -> new ExplainedLine(shown, charge.derivation()));
    }
}
