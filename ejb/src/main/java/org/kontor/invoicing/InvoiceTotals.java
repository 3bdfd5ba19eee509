package org.kontor.invoicing;

import java.math.BigDecimal;

/**
 * Document totals (BG-22), as they were issued and stand in the ledger.
 *
 * @param net BT-106 and BT-109: sum of the lines
 * @param tax BT-110: sum of the VAT breakdown
 * @param prepaid BT-113
 * @param rounding BT-114: what gross prices leave over, never more than a cent or two
 * @param payable BT-115
 */
public record InvoiceTotals(
        BigDecimal net, BigDecimal tax, BigDecimal prepaid, BigDecimal rounding, BigDecimal payable) {

    public InvoiceTotals {
        BigDecimal due = net.add(tax).subtract(prepaid).add(rounding);
        if (due.compareTo(payable) != 0) {
            throw new InconsistentInvoiceException("payable", due + " " + payable);
        }
    }

    /** BT-112: net + tax. */
    public BigDecimal grand() {
        return net.add(tax);
    }
}
