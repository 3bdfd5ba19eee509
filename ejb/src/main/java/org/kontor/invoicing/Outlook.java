package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.billing.Charge;
import org.kontor.billing.RecordCost;
import org.kontor.billing.Run;
import org.kontor.calendar.FirstDay;
import org.kontor.usage.RatedRecord;

/** An account in the eyes of a run: what runs to come would invoice, each after those before it. */
record Outlook(RunInput input, Payer payer, List<BilledContract> contracts, UsageInput usage) {

    static Outlook of(RunInput input, long accountId) {
        return new Outlook(
                input,
                input.payers().get(accountId),
                input.contracts().getOrDefault(accountId, List.of()),
                input.usage());
    }

    /** The documents of a run, and those that hold nothing but days of 0.00. */
    List<Draft> drafts(Run run) {
        return new InvoiceDrafter(input.prices(), input.seller(), run).drafts(payer, contracts, usage);
    }

    List<InvoicePreview> invoices(Run run) {
        return drafts(run).stream()
                .filter(draft -> !draft.shown().isEmpty())
                .map(draft -> InvoicePreview.of(run.through(), draft))
                .toList();
    }

    /** The same once a run is issued. */
    Outlook after(Run run) {
        List<Draft> drafts = drafts(run);
        List<DraftLine> lines =
                drafts.stream().flatMap(draft -> draft.lines().stream()).toList();
        boolean isNothing = drafts.stream().allMatch(draft -> draft.shown().isEmpty());
        List<Charge> charges = lines.stream().map(DraftLine::charge).toList();
        List<RatedRecord> used = lines.stream()
                .flatMap(line -> line.usage().stream())
                .map(RecordCost::rated)
                .toList();
        return new Outlook(
                input,
                isNothing ? payer : payer.after(run),
                contracts.stream().map(contract -> contract.after(charges)).toList(),
                usage.after(used, charges));
    }

    /** The first day on which something is due, with what is known today. What is due once is due until it is billed (R8). */
    Optional<LocalDate> nextDue(LocalDate today, int daysAhead) {
        return FirstDay.of(today, daysAhead, day -> isDue(new Run(day, today)));
    }

    private boolean isDue(Run run) {
        try {
            return !invoices(run).isEmpty();
        } catch (TooManyCharges e) {
            // Far beyond the first day.
            return true;
        }
    }
}
