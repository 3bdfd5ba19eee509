package org.kontor.orders;

import java.util.List;
import org.kontor.billing.InvoiceTotals;
import org.kontor.calendar.Period;
import org.kontor.catalog.Localized;
import org.kontor.money.Money;

/**
 * What a person pays first for an order, to the cent as it will be billed.
 *
 * @param period from the first to the last day that the lines cover
 * @param lines what stands on the invoice; empty when nothing is due at the start
 */
public record FirstInvoice(Period period, List<Line> lines, InvoiceTotals totals) {
    public FirstInvoice {
        lines = List.copyOf(lines);
    }

    public Money tax() {
        return totals.tax();
    }

    public Money gross() {
        return totals.payable();
    }

    /**
     * One line of the preview.
     *
     * @param net without tax
     */
    public record Line(Localized product, Period period, Money net) {}
}
