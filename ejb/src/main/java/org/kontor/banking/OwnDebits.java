package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.money.Money;
import org.kontor.payments.DebitReturn;
import org.kontor.payments.DebitState;
import org.kontor.payments.DirectDebits;
import org.kontor.payments.SubmittedBatch;
import org.kontor.payments.SubmittedDebit;
import org.kontor.receivables.EntryKind;

/** Debits of our files on the statement, one by one or as a sum, and what came back. */
@ApplicationScoped
class OwnDebits {
    // A batch is booked on its day, or when the bank gets round to it after a long weekend.
    private static final int DAYS_LATE = 5;

    @Inject
    private DirectDebits directDebits;

    @Inject
    private OwnEntries entries;

    @Inject
    private Allocating allocating;

    List<OwnPart> booked(BankPayment payment, SubmittedDebit debit) {
        if (!debit.amount().equals(payment.amount()) || debit.sellerId() != payment.sellerId()) {
            return List.of();
        }
        Reason reason = Reason.of("own.debit", debit.endToEndId());
        return book(payment, List.of(debit), AllocationKind.DEBIT, reason);
    }

    /** By its ids, else by a sum and day that are those of exactly one file. */
    List<OwnPart> batch(BankPayment payment) {
        for (String id : payment.own().batchIds().distinct().toList()) {
            List<SubmittedDebit> debits = toBeBooked(directDebits.ofBatch(id));
            if (!debits.isEmpty()) {
                return isSum(payment, debits)
                        ? book(payment, debits, AllocationKind.DEBIT_BATCH, Reason.of("own.batch", id))
                        : List.of();
            }
        }
        boolean isCustomers = !payment.payment().from().iban().isEmpty();
        return isCustomers ? List.of() : bySum(payment);
    }

    private List<OwnPart> bySum(BankPayment payment) {
        List<SubmittedBatch> fitting = directDebits.openBatches(payment.sellerId()).stream()
                .filter(batch -> batch.sum().equals(payment.amount()) && isOn(batch.collectOn(), payment))
                .toList();
        if (fitting.size() != 1) {
            return List.of();
        }
        String id = fitting.get(0).pmtInfId();
        List<SubmittedDebit> debits = toBeBooked(directDebits.ofBatch(id));
        return isSum(payment, debits)
                ? book(payment, debits, AllocationKind.DEBIT_BATCH, Reason.of("own.batchSum", id))
                : List.of();
    }

    private static boolean isOn(LocalDate day, BankPayment payment) {
        long late = ChronoUnit.DAYS.between(day, payment.payment().bookedOn());
        return late >= 0 && late <= DAYS_LATE;
    }

    /** What came back before its credit was read is in the credit all the same. */
    private List<SubmittedDebit> toBeBooked(List<SubmittedDebit> debits) {
        List<SubmittedDebit> open = debits.stream()
                .filter(debit -> debit.state() == DebitState.SUBMITTED || debit.state() == DebitState.RETURNED)
                .toList();
        Set<Long> credited =
                entries.credited(open.stream().map(SubmittedDebit::id).toList());
        return open.stream().filter(debit -> !credited.contains(debit.id())).toList();
    }

    private static boolean isSum(BankPayment payment, List<SubmittedDebit> debits) {
        Money sum = Money.sum(debits.stream().map(SubmittedDebit::amount).toList());
        boolean ofSeller = debits.stream().allMatch(debit -> debit.sellerId() == payment.sellerId());
        return ofSeller && sum.equals(payment.amount());
    }

    private List<OwnPart> book(BankPayment payment, List<SubmittedDebit> debits, AllocationKind kind, Reason reason) {
        if (toBeBooked(debits).size() < debits.size()) {
            return List.of();
        }
        directDebits.booked(debits.stream().map(SubmittedDebit::id).toList(), allocating.on(payment), payment.id());
        Map<String, Long> receipts = entries.byReference(
                payment.sellerId(),
                EntryKind.RECEIPT,
                debits.stream().map(SubmittedDebit::endToEndId).toList());
        return debits.stream()
                .map(debit ->
                        new OwnPart(kind, debit.amount(), target(debit, receipts.get(debit.endToEndId())), reason))
                .toList();
    }

    private static Optional<NewAllocation.Target> target(SubmittedDebit debit, Long entryId) {
        return Optional.of(
                new NewAllocation.Target(debit.accountId(), Optional.ofNullable(entryId), Optional.of(debit.id())));
    }

    /** What the bank charges for it is a cost of ours, whoever has to bear it in the end: a claim for it is no payment. */
    List<OwnPart> returned(BankPayment payment, SubmittedDebit debit) {
        if (debit == null || !canComeBack(debit) || debit.sellerId() != payment.sellerId()) {
            return List.of();
        }
        BankPayment.ReturnTold told = payment.returned().orElseThrow();
        Money taken = payment.amount().negated();
        Money charged = taken.minus(debit.amount());
        boolean fits = !charged.isNegative()
                && told.original().map(debit.amount()::equals).orElse(true);
        if (!fits) {
            return List.of();
        }
        Money fee = charged.isZero() ? told.charges() : charged;
        directDebits.returned(
                debit.id(),
                new DebitReturn(told.code(), allocating.on(payment), debit.amount(), fee, told.info(), payment.id()));
        Map<String, Long> back = entries.byReference(payment.sellerId(), EntryKind.RETURN, List.of(debit.endToEndId()));
        Reason reason = Reason.of("own.returned", told.code(), debit.endToEndId());
        List<OwnPart> parts = new ArrayList<>();
        parts.add(new OwnPart(
                AllocationKind.RETURN, debit.amount().negated(), target(debit, back.get(debit.endToEndId())), reason));
        if (!charged.isZero()) {
            parts.add(new OwnPart(
                    AllocationKind.OTHER,
                    charged.negated(),
                    Optional.empty(),
                    Reason.of("own.fee", debit.endToEndId())));
        }
        return parts;
    }

    private static boolean canComeBack(SubmittedDebit debit) {
        return debit.state() == DebitState.SUBMITTED || debit.state() == DebitState.BOOKED;
    }
}
