package org.kontor.invoicing;

import org.kontor.money.Money;

/**
 * Document totals (BG-22), as they were issued and stand in the ledger.
 *
 * @param net BT-106 and BT-109: sum of the lines
 * @param tax BT-110: sum of the VAT breakdown
 * @param prepaid BT-113
 * @param rounding BT-114: what gross prices leave over, a few cents
 * @param payable BT-115
 */
public record InvoiceTotals(Money net, Money tax, Money prepaid, Money rounding, Money payable) {
    public InvoiceTotals {
        Money due = net.plus(tax).minus(prepaid).plus(rounding);
        if (!due.equals(payable)) {
            throw new InconsistentInvoice("payable", due + " " + payable);
        }
    }

    /** BT-112: net and tax. */
    public Money grand() {
        return net.plus(tax);
    }
}
