package org.kontor.invoicing;

import java.time.LocalDate;

/** First and last day of a supply, both inclusive as invoices print them (BT-134, BT-135). */
public record InvoicedDays(LocalDate first, LocalDate last) {
    public InvoicedDays {
        if (last.isBefore(first)) {
            throw new InconsistentInvoiceException("linePeriod", first + "/" + last);
        }
    }
}
