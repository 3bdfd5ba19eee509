package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.Posting;
import org.kontor.receivables.Receipts;
import org.kontor.receivables.TakenBack;

/** What statements tell of refunds. */
@ApplicationScoped
class RefundBooking {
    @Inject
    private RefundRepository refunds;

    @Inject
    private PaymentRunRepository runs;

    @Inject
    private Receipts receipts;

    void book(long refundId, LocalDate on, long bankTransactionId) {
        SubmittedRefund refund = inState(refundId, DebitState.SUBMITTED);
        long entry = receipts.refunded(
                new Posting.Debtor(refund.accountId(), refund.sellerId()),
                refund.amount(),
                on,
                refund.endToEndId(),
                refunds.shares(refundId));
        refunds.book(refundId, entry, bankTransactionId);
        refunds.free(refundId);
        runs.book(refund.runId());
    }

    void comeBack(long refundId, LocalDate on) {
        SubmittedRefund refund = refunds.lock(refundId).orElseThrow(() -> new NotSubmitted(Long.toString(refundId)));
        switch (refund.state()) {
            case BOOKED -> {
                receipts.takeBack(
                        refunds.entryOf(refundId).orElseThrow(),
                        new TakenBack(EntryKind.RETURN, on, refund.endToEndId()));
                refunds.come(refundId, DebitState.RETURNED);
            }
            case SUBMITTED -> {
                refunds.come(refundId, DebitState.REJECTED);
                refunds.free(refundId);
                runs.book(refund.runId());
            }
            case PENDING, WITHDRAWN, RETURNED, REJECTED -> throw new NotSubmitted(refund.endToEndId());
        }
    }

    private SubmittedRefund inState(long refundId, DebitState state) {
        return refunds.lock(refundId)
                .filter(refund -> refund.state() == state)
                .orElseThrow(() -> new NotSubmitted(Long.toString(refundId)));
    }
}
