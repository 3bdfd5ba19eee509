package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.receivables.BookedReceipt;
import org.kontor.receivables.NewReceipt;
import org.kontor.receivables.Posting;
import org.kontor.receivables.Receipts;

/** Writes down where payments belong, and books them; in the transaction that locked them. */
@ApplicationScoped
class Allocating {
    /** Document of a receipt: a payment has no number of its own. */
    static final String RECEIPT = "ZE-";

    @Inject
    private AllocationRepository allocations;

    @Inject
    private Receipts receipts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Caller caller;

    /** A receipt for each part, and what it closes; a handful of statements for all. */
    void place(List<Placed> placed, String note) {
        if (placed.isEmpty()) {
            return;
        }
        List<NewReceipt> booking = new ArrayList<>();
        List<Long> ids = allocations.ids(
                placed.stream().mapToInt(one -> one.match().parts().size()).sum());
        for (Placed one : placed) {
            for (Part part : one.match().parts()) {
                booking.add(receipt(one.payment(), part, ids.get(booking.size())));
            }
        }
        List<BookedReceipt> booked = receipts.book(booking);
        List<NewAllocation> rows = new ArrayList<>();
        for (Placed one : placed) {
            for (Part part : one.match().parts()) {
                int next = rows.size();
                rows.add(new NewAllocation(
                        ids.get(next),
                        one.payment().id(),
                        AllocationKind.DEBTOR,
                        part.amount(),
                        Optional.of(new NewAllocation.Target(
                                part.accountId(), Optional.of(booked.get(next).entryId()), Optional.empty())),
                        on(one.payment()),
                        new NewAllocation.Why(one.match().reason(), note)));
            }
        }
        add(rows);
    }

    private NewReceipt receipt(BankPayment payment, Part part, long id) {
        Posting.Debtor debtor = new Posting.Debtor(part.accountId(), payment.sellerId());
        return new NewReceipt(debtor, part.amount(), on(payment), RECEIPT + id, part.shares());
    }

    /** The day of the bank, as what was paid late or in time is told by it; nothing is booked ahead of the business date. */
    LocalDate on(BankPayment payment) {
        LocalDate today = businessDate.today();
        return payment.payment().bookedOn().isAfter(today)
                ? today
                : payment.payment().bookedOn();
    }

    /** A payment that is no receipt of an account. */
    void put(BankPayment payment, AllocationKind kind, Optional<NewAllocation.Target> target, NewAllocation.Why why) {
        long id = allocations.ids(1).get(0);
        add(List.of(new NewAllocation(id, payment.id(), kind, payment.amount(), target, on(payment), why)));
    }

    /** A debit or refund of ours; its booking is done by those who sent it. */
    void put(BankPayment payment, List<OwnPart> parts) {
        List<Long> ids = allocations.ids(parts.size());
        List<NewAllocation> rows = new ArrayList<>(parts.size());
        for (OwnPart part : parts) {
            rows.add(new NewAllocation(
                    ids.get(rows.size()),
                    payment.id(),
                    part.kind(),
                    part.amount(),
                    part.target(),
                    on(payment),
                    new NewAllocation.Why(part.reason(), "")));
        }
        add(rows);
    }

    private void add(List<NewAllocation> rows) {
        allocations.add(rows, clock.now(), caller.name());
    }
}
