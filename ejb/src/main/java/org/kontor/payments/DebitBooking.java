package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.kontor.receivables.BookedReceipt;
import org.kontor.receivables.NewReceipt;
import org.kontor.receivables.Posting;
import org.kontor.receivables.Receipts;
import org.kontor.receivables.Share;

/** Books debits that are on the statement, any number in a handful of statements. */
@ApplicationScoped
class DebitBooking {
    @Inject
    private DebitRepository debits;

    @Inject
    private PaymentRunRepository runs;

    @Inject
    private DebitMandates mandates;

    @Inject
    private Receipts receipts;

    /** @param locked those that came back already are left as they are */
    void book(List<Debit> locked, LocalDate on, OptionalLong bankTransactionId) {
        List<Debit> waiting = locked.stream()
                .filter(debit -> isToBeBooked(debit, bankTransactionId))
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        List<Long> ids = waiting.stream().map(Debit::id).toList();
        Map<Long, List<Share>> shares = debits.shares(ids);
        List<Long> booked = receipts
                .book(waiting.stream()
                        .map(debit -> receipt(debit, on, shares.getOrDefault(debit.id(), List.of())))
                        .toList())
                .stream()
                .map(BookedReceipt::entryId)
                .toList();
        debits.book(waiting, booked, bankTransactionId);
        debits.free(ids);
        mandates.used(waiting.stream().map(Debit::mandate).distinct().toList(), on);
        waiting.stream().map(debit -> debit.facts().runId()).distinct().forEach(runs::book);
    }

    private static boolean isToBeBooked(Debit debit, OptionalLong bankTransactionId) {
        return switch (debit.facts().state()) {
            case SUBMITTED -> true;
            case RETURNED -> false;
            case BOOKED -> {
                // Told again by the same entry is nothing new; by another it would be money we do not know.
                if (!debit.bankTransactionId().equals(bankTransactionId)) {
                    throw new NotSubmitted(debit.facts().endToEndId());
                }
                yield false;
            }
            case PENDING, WITHDRAWN, REJECTED ->
                throw new NotSubmitted(debit.facts().endToEndId());
        };
    }

    private static NewReceipt receipt(Debit debit, LocalDate on, List<Share> shares) {
        SubmittedDebit facts = debit.facts();
        return new NewReceipt(
                new Posting.Debtor(facts.accountId(), facts.sellerId()),
                facts.amount(),
                on,
                facts.endToEndId(),
                shares);
    }
}
