package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be paid, of which VAT, when and how.
 *
 * @param vatBreakdown BG-23, one entry a VAT class
 * @param dueDate BT-9
 * @param payment BG-16
 */
public record InvoiceSettlement(
        List<VatBreakdown> vatBreakdown, InvoiceTotals totals, LocalDate dueDate, PaymentMeans payment) {

    public InvoiceSettlement {
        vatBreakdown = List.copyOf(vatBreakdown);
        IncompleteInvoice.ifMissing(dueDate, "dueDate");
        IncompleteInvoice.ifMissing(payment, "payment");
    }
}
