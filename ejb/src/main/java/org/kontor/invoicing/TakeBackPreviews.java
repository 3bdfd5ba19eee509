package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.OpenItems;

/** Says what taking an invoice back would do, by the very rules that do it. */
@ApplicationScoped
class TakeBackPreviews {
    @Inject
    private Originals originals;

    @Inject
    private OpenItems openItems;

    TakeBackPreview of(long invoiceId, Function<Original, TakeBack> rule) {
        Original original = originals.find(invoiceId);
        TakeBack document = rule.apply(original);
        Money open = openItems.openOf(
                original.parties().sellerId(),
                original.number(),
                EntryKind.valueOf(original.heading().kind().name()));
        return new TakeBackPreview(
                document.kind(),
                document.shown(),
                document.totals(),
                TakeBackPreview.Effect.of(open, document.totals().payable()),
                new TakeBackPreview.Reopened(days(document), !document.excused().isEmpty()));
    }

    private static List<TakeBackPreview.Days> days(TakeBack document) {
        return document.lines().stream()
                .filter(taken -> taken.charge().days() < 0)
                .map(TakeBackPreviews::days)
                .toList();
    }

    private static TakeBackPreview.Days days(TakenLine taken) {
        String name =
                taken.line().map(InvoiceContentLine::name).orElse(taken.charge().plan());
        Period period = taken.line()
                .map(InvoiceContentLine::period)
                .orElse(taken.charge().period());
        return new TakeBackPreview.Days(name, period, -taken.charge().days());
    }
}
