package org.kontor.invoicing;

import org.kontor.money.Money;

/**
 * The sum of one category and rate (BG-23).
 *
 * @param taxable BT-116
 * @param tax BT-117: half-up(taxable × rate)
 */
public record VatBreakdown(InvoicedVat vat, Money taxable, Money tax) {
    public VatBreakdown {
        if (!vat.rate().on(taxable).equals(tax)) {
            // BR-CO-17: never the sum of rounded taxes of the lines.
            throw new InconsistentInvoice("vatAmount", vat + " " + taxable + " " + tax);
        }
    }
}
