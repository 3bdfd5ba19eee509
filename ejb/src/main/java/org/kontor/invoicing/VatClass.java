package org.kontor.invoicing;

import java.math.BigDecimal;

/**
 * Category and rate of a line or a breakdown.
 *
 * @param percent BT-119, BT-152; above zero for {@link VatCategory#STANDARD} only
 */
public record VatClass(VatCategory category, BigDecimal percent) {
    public VatClass {
        boolean taxed = category == VatCategory.STANDARD;
        if (percent.signum() < 0 || taxed != percent.signum() > 0) {
            throw new InconsistentInvoiceException("vatRate", category + " " + percent);
        }
    }
}
