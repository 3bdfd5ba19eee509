package org.kontor.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The sum of one VAT class (BG-23).
 *
 * @param vat BT-118, BT-119
 * @param taxable BT-116
 * @param tax BT-117: half-up(taxable × rate)
 */
public record VatBreakdown(VatClass vat, BigDecimal taxable, BigDecimal tax) {
    public VatBreakdown {
        BigDecimal due = taxable.multiply(vat.percent()).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        if (due.compareTo(tax) != 0) {
            // BR-CO-17: never the sum of rounded taxes of the lines.
            throw new InconsistentInvoiceException("vatAmount", vat + " " + taxable + " " + tax);
        }
    }
}
