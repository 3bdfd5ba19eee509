package org.kontor.invoicing;

import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/**
 * Category (BT-118, BT-151) and rate (BT-119, BT-152) of a line and of a VAT breakdown.
 *
 * @param rate above zero for {@link VatCategory#S} only
 */
public record InvoicedVat(VatCategory category, VatRate rate) {
    public InvoicedVat {
        boolean taxed = category == VatCategory.S;
        if (taxed == rate.percent().isZero()) {
            throw new InconsistentInvoice("vatRate", category + " " + rate);
        }
    }
}
