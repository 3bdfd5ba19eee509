package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kontor.audit.AuditTrail;
import org.kontor.catalog.Sellers;
import org.kontor.money.Money;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.Posting;
import org.kontor.receivables.Receipts;
import org.kontor.receivables.TakenBack;

/** What follows when a debit comes back or is refused: the table of returns, carried out. */
@ApplicationScoped
class Returning {
    @Inject
    private DebitRepository debits;

    @Inject
    private DebitBooking booking;

    @Inject
    private PaymentRunRepository runs;

    @Inject
    private ReturnRepository returns;

    @Inject
    private Retrying retrying;

    @Inject
    private ReturnMail mail;

    @Inject
    private PendingDebits pending;

    @Inject
    private DebitMandates mandates;

    @Inject
    private Receipts receipts;

    @Inject
    private Sellers sellers;

    @Inject
    private AuditTrail audit;

    void returned(Debit debit, DebitReturn told) {
        switch (debit.facts().state()) {
            case BOOKED -> reverse(debit, told);
            case SUBMITTED -> {
                // The bank sends a return only after the credit; which of the two is read first is chance.
                LocalDate collected = debit.facts().collectOn();
                booking.book(
                        List.of(debit), collected.isAfter(told.on()) ? told.on() : collected, OptionalLong.empty());
                reverse(debits.lock(List.of(debit.id())).get(0), told);
            }
            case PENDING, WITHDRAWN, RETURNED, REJECTED ->
                throw new NotSubmitted(debit.facts().endToEndId());
        }
    }

    private void reverse(Debit debit, DebitReturn told) {
        receipts.takeBack(
                debit.receiptId().orElseThrow(),
                new TakenBack(EntryKind.RETURN, told.on(), debit.facts().endToEndId()));
        debits.come(debit.id(), DebitState.RETURNED);
        ReturnRepository.Entry entry = new ReturnRepository.Entry(
                debit.id(),
                told.code(),
                told.info(),
                told.on(),
                told.returned(),
                told.fee(),
                OptionalLong.of(told.bankTransactionId()));
        follow(debit, entry);
    }

    /** @return how many */
    int rejected(List<Debit> refused, Rejection why, LocalDate on) {
        for (Debit debit : refused) {
            debits.come(debit.id(), DebitState.REJECTED);
            debits.free(List.of(debit.id()));
            ReturnRepository.Entry entry = new ReturnRepository.Entry(
                    debit.id(),
                    why.code(),
                    DebitReturn.cut(why.info(), 200),
                    on,
                    debit.facts().amount(),
                    Money.ZERO,
                    OptionalLong.empty());
            follow(debit, entry);
        }
        refused.stream().map(debit -> debit.facts().runId()).distinct().forEach(runs::book);
        return refused.size();
    }

    private void follow(Debit debit, ReturnRepository.Entry entry) {
        SubmittedDebit facts = debit.facts();
        ReturnAction action = ReturnTable.action(
                ReturnCode.of(entry.code()), new ReturnTable.Before(debit.retry(), debits.isUnexplainedAgain(debit)));
        pending.unblock(debit.id(), entry.on());
        mandates.apply(action.mandate(), debit.mandateId(), entry.code(), entry.on());
        OptionalLong feeEntry = claimFee(facts, entry, action);
        String creditorId = sellers.find(facts.sellerId()).bank().creditorId();
        int noticeDays = sellers.find(facts.sellerId()).documents().debitNoticeDays();
        Optional<DebitNotice> retry = action.isRetriedByItself()
                ? retrying.retry(
                        debit, feeEntry, action.retry(), new Retrying.Notice(creditorId, entry.on(), noticeDays))
                : Optional.empty();
        long id = returns.add(entry, action, new ReturnRepository.Outcome(feeEntry, retry.map(DebitNotice::collectOn)));
        if (action.stopsReminders()) {
            retrying.leaveInPeace(debit, action.task(), entry.on());
        }
        mail.send(id, debit, action, entry, feeEntry.isPresent(), retry);
        audit.record("debit.return", "debit", Long.toString(debit.id()), facts.endToEndId() + " " + entry.code());
    }

    /** What the bank charged, no more (flat sums in terms are void), and only if it was not our fault. */
    private OptionalLong claimFee(SubmittedDebit facts, ReturnRepository.Entry entry, ReturnAction action) {
        if (!action.feeToMember() || entry.fee().isZero()) {
            return OptionalLong.empty();
        }
        Posting.Debtor debtor = new Posting.Debtor(facts.accountId(), facts.sellerId());
        return OptionalLong.of(receipts.fee(debtor, entry.fee(), entry.on(), facts.endToEndId()));
    }
}
