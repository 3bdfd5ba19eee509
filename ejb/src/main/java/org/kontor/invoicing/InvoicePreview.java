package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import org.kontor.billing.InvoiceTotals;

/**
 * The next invoice of an account by a seller, as a run would make it with what is known today.
 *
 * @param accountId of the account that pays
 * @param due the first day on which a run bills it
 */
public record InvoicePreview(long accountId, LocalDate due, List<ExplainedLine> lines, InvoiceTotals totals) {
    static InvoicePreview of(LocalDate due, Draft draft) {
        List<ExplainedLine> lines = draft.lines().stream()
                .flatMap(line -> line.explained().stream())
                .toList();
        return new InvoicePreview(draft.payer().accountId(), due, lines, draft.totals());
    }
}
