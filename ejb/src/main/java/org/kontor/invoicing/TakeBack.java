package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.billing.Charge;
import org.kontor.billing.InvoiceTotals;
import org.kontor.contracts.PriceKey;

/**
 * A document that takes an invoice back, whole or in part, before it has a number.
 *
 * @param reason as it is printed
 * @param excused days that are not billed again
 */
record TakeBack(
        InvoiceKind kind, String reason, List<TakenLine> lines, InvoiceTotals totals, List<ExcusedDays> excused) {
    static TakeBack of(InvoiceKind kind, String reason, List<TakenLine> lines, List<ExcusedDays> excused) {
        return new TakeBack(kind, reason, numbered(lines), InvoiceAssembly.totals(shown(lines)), List.copyOf(excused));
    }

    /** Charges of one line, period and price follow each other: their revisions say which came first. */
    private static List<TakenLine> numbered(List<TakenLine> lines) {
        Map<Slot, Integer> used = new HashMap<>();
        List<TakenLine> numbered = new ArrayList<>(lines.size());
        for (TakenLine line : lines) {
            int earlier = used.merge(Slot.of(line.charge()), 1, Integer::sum) - 1;
            Charge charge = line.charge().as(line.charge().revision() + earlier);
            numbered.add(new TakenLine(line.line(), charge, line.reduction(), line.correctedId()));
        }
        return List.copyOf(numbered);
    }

    /** What has one sequence of revisions. */
    private record Slot(long line, LocalDate periodStart, PriceKey key) {
        static Slot of(Charge charge) {
            return new Slot(charge.line(), charge.period().start(), charge.key());
        }
    }

    /** Lines the document shows, in order. */
    List<InvoiceContentLine> shown() {
        return shown(lines);
    }

    private static List<InvoiceContentLine> shown(List<TakenLine> lines) {
        return lines.stream().flatMap(line -> line.line().stream()).toList();
    }
}
