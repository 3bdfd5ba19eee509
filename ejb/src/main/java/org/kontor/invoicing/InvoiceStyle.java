package org.kontor.invoicing;

import java.util.Objects;
import org.kontor.accounts.LineGroups;
import org.kontor.catalog.CorrectionCode;

/**
 * How an invoice is written down.
 *
 * @param form the law's
 * @param correction code of corrections of its seller
 * @param groups by what its lines are grouped, each group with its subtotal
 */
public record InvoiceStyle(InvoiceForm form, CorrectionCode correction, LineGroups groups) {
    /** ZUGFeRD, corrections by their own code. */
    public static final InvoiceStyle USUAL = new InvoiceStyle(InvoiceForm.ZUGFERD, CorrectionCode.CORRECTED_INVOICE);

    public InvoiceStyle {
        Objects.requireNonNull(groups);
    }

    /** Without groups. */
    public InvoiceStyle(InvoiceForm form, CorrectionCode correction) {
        this(form, correction, LineGroups.NONE);
    }
}
