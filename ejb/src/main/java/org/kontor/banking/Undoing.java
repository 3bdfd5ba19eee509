package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.Receipts;
import org.kontor.receivables.TakenBack;

/** Takes back where a payment was put: rows that undo, and receipts that are taken back. */
@ApplicationScoped
class Undoing {
    @Inject
    private AllocationRepository allocations;

    @Inject
    private LearnedIbanRepository learned;

    @Inject
    private Receipts receipts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Caller caller;

    /** @throws NothingToUndo if it is not allocated, belongs to a file of ours, or somebody was faster */
    void undo(long transactionId, String note) {
        List<AllocationRow> live = allocations.of(transactionId).stream()
                .filter(AllocationRow::isLive)
                .toList();
        boolean byHand = live.stream()
                .allMatch(row -> row.kind() == AllocationKind.DEBTOR || row.kind() == AllocationKind.OTHER);
        if (live.isEmpty() || !byHand) {
            throw new NothingToUndo();
        }
        LocalDate today = businessDate.today();
        NewAllocation.Why why = new NewAllocation.Why(Reason.of("undone", caller.name()), note);
        List<Long> ids = allocations.ids(live.size());
        for (int i = 0; i < live.size(); i++) {
            AllocationRow row = live.get(i);
            if (!allocations.undo(row, ids.get(i), why, today, clock.now(), caller.name())) {
                throw new NothingToUndo();
            }
            TakenBack how = new TakenBack(EntryKind.TRANSFER, today, Allocating.RECEIPT + ids.get(i));
            row.entryId().ifPresent(entry -> receipts.takeBack(entry, how));
        }
        learned.forgetOf(transactionId, today, caller.name());
    }
}
