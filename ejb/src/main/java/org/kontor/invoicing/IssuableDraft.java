package org.kontor.invoicing;

import java.util.List;
import org.kontor.billing.InvoiceTotals;

/**
 * A stored draft with its lines, about to be issued.
 *
 * @param id the invoice keeps it
 * @param totals computed again from the lines
 * @param preceding what it corrects; empty for an invoice
 */
record IssuableDraft(
        long id,
        Payer payer,
        InvoicePart part,
        List<InvoiceContentLine> shown,
        InvoiceTotals totals,
        List<Corrected> preceding)
        implements Invoiceable {
    /** An issued invoice that a correction corrects. */
    record Corrected(long id, PrecedingInvoice invoice) {}

    List<InvoiceContentLine> lines() {
        return shown;
    }

    List<PrecedingInvoice> precedingInvoices() {
        return preceding.stream().map(Corrected::invoice).toList();
    }
}
