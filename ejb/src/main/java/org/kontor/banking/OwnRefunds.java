package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.payments.DebitState;
import org.kontor.payments.Refunds;
import org.kontor.payments.SubmittedRefund;
import org.kontor.receivables.EntryKind;

/** Refunds of our files on the statement, and those that came back. */
@ApplicationScoped
class OwnRefunds {
    @Inject
    private Refunds refunds;

    @Inject
    private OwnEntries entries;

    @Inject
    private Allocating allocating;

    List<OwnPart> booked(BankPayment payment) {
        Optional<SubmittedRefund> refund =
                find(payment, DebitState.SUBMITTED, payment.amount().negated());
        refund.ifPresent(found -> refunds.booked(found.id(), allocating.on(payment), payment.id()));
        return refund.map(found -> part(payment, found, AllocationKind.REFUND, EntryKind.REFUND, "own.refund"))
                .map(List::of)
                .orElse(List.of());
    }

    List<OwnPart> returned(BankPayment payment) {
        Optional<SubmittedRefund> refund = find(payment, DebitState.BOOKED, payment.amount());
        refund.ifPresent(found -> refunds.returned(found.id(), allocating.on(payment), payment.id()));
        return refund.map(found -> part(payment, found, AllocationKind.RETURN, EntryKind.RETURN, "own.refundReturned"))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<SubmittedRefund> find(BankPayment payment, DebitState state, Money amount) {
        String reference = payment.payment().endToEndId();
        return reference.isEmpty()
                ? Optional.empty()
                : refunds.byEndToEnd(reference)
                        .filter(refund -> refund.state() == state
                                && refund.amount().equals(amount)
                                && refund.sellerId() == payment.sellerId());
    }

    private OwnPart part(
            BankPayment payment, SubmittedRefund refund, AllocationKind kind, EntryKind entry, String reason) {
        Map<String, Long> booked = entries.byReference(payment.sellerId(), entry, List.of(refund.endToEndId()));
        NewAllocation.Target target = new NewAllocation.Target(
                refund.accountId(), Optional.ofNullable(booked.get(refund.endToEndId())), Optional.of(refund.id()));
        return new OwnPart(kind, payment.amount(), Optional.of(target), Reason.of(reason, refund.endToEndId()));
    }
}
