package org.kontor.invoicing;

import java.util.List;
import java.util.Optional;

/**
 * What a change of a contract would do to the invoices of its payer, to the cent: the run's own code, before and after.
 *
 * @param next the next invoice; empty if nothing will be due within a year
 * @param first the first invoice after it that differs; empty if the next one does, or none within a year
 * @param takenBack days that were invoiced and would be given back with the next invoice
 */
public record ChangeEffect(Optional<InvoiceChange> next, Optional<InvoiceChange> first, List<ExplainedLine> takenBack) {
    public ChangeEffect {
        takenBack = List.copyOf(takenBack);
    }

    /** Whether it changes what an issued invoice says about its days. */
    public boolean isInsideIssued() {
        return !takenBack.isEmpty();
    }
}
