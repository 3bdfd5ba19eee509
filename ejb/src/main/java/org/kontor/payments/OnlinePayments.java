package org.kontor.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.receivables.NewReceipt;
import org.kontor.receivables.Receipts;
import org.kontor.receivables.Share;

/**
 * What members pay online. The transaction writes down that a payment begins, the provider is asked after it
 * ({@link OnlineCheckout}), and what the provider tells is booked once, however often it tells it.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class OnlinePayments {
    // Stripe keeps an idempotency key for 24 hours at least; a page that old is not given again.
    private static final Duration SAME_PAGE = Duration.ofHours(12);

    @Inject
    private OnlinePaymentRepository payments;

    @Inject
    private Receipts receipts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Begins to pay all that is open of a document of the caller, or goes on with what was begun.
     *
     * @throws NothingToPay if there is no such document of the caller, or nothing is open of it
     * @throws DebitOnItsWay if it is being collected by direct debit, which would pay it twice
     */
    @RolesAllowed(Roles.MEMBER)
    public OnlinePayment begin(String provider, String documentNumber) {
        Payable what = payable(documentNumber);
        payments.lockEntry(what.entryId());
        // Asked again behind the lock: whoever held it may have paid.
        Payable open = payable(documentNumber);
        return payments.begun(provider, open, clock.now().minus(SAME_PAGE)).orElseGet(() -> add(provider, open));
    }

    private Payable payable(String documentNumber) {
        return payments.payable(caller.name(), documentNumber).orElseThrow(() -> new NothingToPay(documentNumber));
    }

    private OnlinePayment add(String provider, Payable what) {
        if (payments.isBeingCollected(what.entryId())) {
            throw new DebitOnItsWay(what.documentNumber());
        }
        OnlinePayment payment = payments.add(provider, what, clock.now(), caller.name());
        audit.record(
                "payment.online.begin",
                "account",
                Long.toString(what.debtor().accountId()),
                payment.reference() + " " + what.documentNumber());
        return payment;
    }

    /** Books what a provider told; of a payment that is settled already, or none of ours, nothing happens. */
    public void settle(String provider, ProviderNotice notice) {
        payments.lock(provider, notice.reference())
                .filter(payment -> payment.state() != OnlinePayment.State.PAID)
                .ifPresent(payment -> settle(payment, notice));
    }

    private void settle(OnlinePayment payment, ProviderNotice notice) {
        switch (notice.outcome()) {
            case PAID -> paid(payment, notice);
            case FAILED -> payments.failed(payment.id(), businessDate.today());
        }
        audit.record(
                "payment.online." + (notice.outcome() == ProviderNotice.Outcome.PAID ? "paid" : "failed"),
                "account",
                Long.toString(payment.debtor().accountId()),
                payment.reference() + " " + notice.providerId());
    }

    /** What came in counts, not what was asked for; what is more than is open by now stays on account. */
    private void paid(OnlinePayment payment, ProviderNotice notice) {
        NewReceipt receipt = new NewReceipt(
                payment.debtor(),
                notice.amount(),
                businessDate.today(),
                payment.reference(),
                List.of(new Share(payment.entryId(), notice.amount())));
        long entry = receipts.book(List.of(receipt)).get(0).entryId();
        payments.paid(payment.id(), entry, businessDate.today());
    }
}
