package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import org.kontor.money.Money;

/**
 * What a run would invoice without and with a change.
 *
 * @param due the day through which the run bills
 * @param before empty if it would invoice nothing; more than one where order numbers or the law keep them apart
 * @param after as {@code before}
 */
public record InvoiceChange(LocalDate due, List<InvoicePreview> before, List<InvoicePreview> after) {
    public InvoiceChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public Money payableBefore() {
        return payable(before);
    }

    public Money payableAfter() {
        return payable(after);
    }

    /** What the payer owes more; negative if less. */
    public Money difference() {
        return payableAfter().minus(payableBefore());
    }

    private static Money payable(List<InvoicePreview> invoices) {
        return Money.sum(
                invoices.stream().map(invoice -> invoice.totals().payable()).toList());
    }
}
