package org.kontor.invoicing;

import java.util.List;
import org.kontor.billing.InvoiceTotals;

/**
 * What an account would be invoiced.
 *
 * @param totals of the lines that are shown
 */
record Draft(Payer payer, InvoicePart part, List<DraftLine> lines, InvoiceTotals totals) implements Invoiceable {
    @Override
    public List<InvoiceContentLine> shown() {
        return lines.stream().flatMap(line -> line.line().stream()).toList();
    }
}
