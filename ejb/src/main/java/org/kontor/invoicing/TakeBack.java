package org.kontor.invoicing;

import java.util.List;
import org.kontor.billing.InvoiceTotals;

/**
 * A document that takes an invoice back, whole or in part, before it has a number.
 *
 * @param reason as it is printed
 * @param excused days that are not billed again
 */
record TakeBack(
        InvoiceKind kind, String reason, List<TakenLine> lines, InvoiceTotals totals, List<ExcusedDays> excused) {
    static TakeBack of(InvoiceKind kind, String reason, List<TakenLine> lines, List<ExcusedDays> excused) {
        return new TakeBack(
                kind, reason, List.copyOf(lines), InvoiceAssembly.totals(shown(lines)), List.copyOf(excused));
    }

    /** Lines the document shows, in order. */
    List<InvoiceContentLine> shown() {
        return shown(lines);
    }

    private static List<InvoiceContentLine> shown(List<TakenLine> lines) {
        return lines.stream().flatMap(line -> line.line().stream()).toList();
    }
}
