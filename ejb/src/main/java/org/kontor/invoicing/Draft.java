package org.kontor.invoicing;

import java.util.List;
import org.kontor.billing.InvoiceTotals;

/**
 * What an account would be invoiced.
 *
 * @param contractNumber of the one contract it is about; empty if it is about several
 * @param totals of the lines that are shown
 */
record Draft(Payer payer, String contractNumber, List<DraftLine> lines, InvoiceTotals totals) {

    /** Lines an invoice shows, in order. */
    List<InvoiceContentLine> shown() {
        return lines.stream().flatMap(line -> line.line().stream()).toList();
    }

    InvoiceKind kind() {
        return totals.isCorrection() ? InvoiceKind.CORRECTION : InvoiceKind.INVOICE;
    }
}
