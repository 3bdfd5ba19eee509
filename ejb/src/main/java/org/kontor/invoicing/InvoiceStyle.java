package org.kontor.invoicing;

import org.kontor.catalog.CorrectionCode;

/** How an invoice is written down: its form, and the code of corrections of its seller. */
public record InvoiceStyle(InvoiceForm form, CorrectionCode correction) {
    /** ZUGFeRD, corrections by their own code. */
    public static final InvoiceStyle USUAL = new InvoiceStyle(InvoiceForm.ZUGFERD, CorrectionCode.CORRECTED_INVOICE);
}
