package org.kontor.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.Accounts;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TargetDays;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.documents.DocumentFile;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.Share;

/**
 * What accounts have to their credit, paid out by transfer: proposed one by one, gathered in a run of the seller, and
 * released by a person who proposed none of it.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
public class Refunds {
    private static final int SHOWN_RUNS = 100;

    @Inject
    private RefundRepository refunds;

    @Inject
    private PaymentRunRepository runs;

    @Inject
    private CollectionRulesRepository rules;

    @Inject
    private PaymentFiles files;

    @Inject
    private RefundBooking booking;

    @Inject
    private BankTransport transport;

    @Inject
    private Sellers sellers;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The newest first; filters by name and number of the account and by reference. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Page<RefundRow> list(PageRequest request) {
        return refunds.page(request);
    }

    /** The newest runs. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<RefundRunRow> runs() {
        return refunds.runs(SHOWN_RUNS);
    }

    /**
     * @throws NoSuchPaymentRun if there is none with that id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public RefundRunRow run(long id) {
        return refunds.run(id).orElseThrow(() -> new NoSuchPaymentRun(id));
    }

    /** At most 500. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<RefundRow> ofRun(long id) {
        return refunds.ofRun(id);
    }

    /** What could be paid out to an account now. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Money credit(long accountId, long sellerId) {
        return Money.sum(
                refunds.credits(accountId, sellerId).stream().map(Share::amount).toList());
    }

    /**
     * Puts a refund into the seller's run, from the oldest credits.
     *
     * @return the run's id
     * @throws RefundOutOfRange if it is more than the account has to its credit
     */
    public long propose(NewRefund refund) {
        Seller seller = sellers.find(refund.sellerId());
        rules.lock(seller.id());
        List<Share> shares = shares(refund, refunds.lockCredits(refund.accountId(), refund.sellerId()));
        PaymentRun run = refunds.openRun(seller.id())
                .map(id -> runs.lock(PaymentRunKind.REFUND, id))
                .orElseGet(() -> open(seller));
        String purpose = "Guthaben Kd " + accounts.find(refund.accountId()).number();
        long id = refunds.add(run, refund, shares, purpose, businessDate.today(), caller.name());
        audit.record("refund.propose", "refund", Long.toString(id), run.messageId() + " " + refund.amount());
        return run.id();
    }

    private static List<Share> shares(NewRefund refund, List<Share> credits) {
        List<Share> shares = new ArrayList<>();
        Money left = refund.amount();
        for (Share credit : credits) {
            if (left.signum() > 0) {
                Money part = credit.amount().compareTo(left) < 0 ? credit.amount() : left;
                shares.add(new Share(credit.entryId(), part));
                left = left.minus(part);
            }
        }
        if (left.signum() > 0) {
            throw new RefundOutOfRange(refund.amount(), refund.amount().minus(left));
        }
        return shares;
    }

    private PaymentRun open(Seller seller) {
        CollectionRules now = rules.find(seller.id());
        return runs.open(
                PaymentRunKind.REFUND,
                seller.id(),
                new PaymentRun.Initiator(seller.entity().name(), Collecting.own(seller), ""),
                new PaymentRun.Terms(now.leadDays(), now.batchOver()),
                businessDate.today());
    }

    /**
     * Writes the file, which then waits to be handed over. Refunds whose credit was spent meanwhile are left out.
     *
     * @throws SamePerson if the caller proposed one of them
     * @throws RunNotInState if it was released or withdrawn meanwhile
     * @throws NothingToRefund if nothing is left in it
     */
    public void release(long runId) {
        PaymentRun run = runs.lock(PaymentRunKind.REFUND, runId);
        if (refunds.isProposedBy(runId, caller.name())) {
            throw new SamePerson(run.messageId());
        }
        runs.move(run, PaymentRunState.CREATED, PaymentRunState.RELEASED);
        refunds.spent(runId).forEach(refunds::withdraw);
        List<TransferOrder> orders = refunds.orders(runId);
        if (orders.isEmpty()) {
            throw new NothingToRefund(run.messageId());
        }
        LocalDate on = TargetDays.onOrAfter(businessDate.today());
        files.writeTransfers(run, on, orders);
        audit.record("refund.release", PaymentFiles.SUBJECT, Long.toString(runId), run.messageId());
    }

    /**
     * The run goes to the bank, as a collection run does.
     *
     * @return false if a credit was spent meanwhile: it has to be released again
     * @throws RunNotInState if it is not released
     */
    public boolean submit(long runId) {
        PaymentRun run = runs.lock(PaymentRunKind.REFUND, runId);
        List<Long> spent = refunds.spent(runId);
        if (!spent.isEmpty()) {
            spent.forEach(refunds::withdraw);
            runs.move(run, PaymentRunState.RELEASED, PaymentRunState.CREATED);
            return false;
        }
        runs.submit(run, transport.isConfigured());
        refunds.moveAll(runId, DebitState.PENDING, DebitState.SUBMITTED);
        audit.record("refund.submit", PaymentFiles.SUBJECT, Long.toString(runId), run.messageId());
        return true;
    }

    /**
     * Takes back a run that the bank does not have.
     *
     * @throws RunNotInState if it was handed over meanwhile
     */
    public void withdraw(long runId) {
        PaymentRun run = runs.lock(PaymentRunKind.REFUND, runId);
        PaymentRunState from =
                run.state() == PaymentRunState.RELEASED ? PaymentRunState.RELEASED : PaymentRunState.CREATED;
        runs.move(run, from, PaymentRunState.WITHDRAWN);
        refunds.moveAll(runId, DebitState.PENDING, DebitState.WITHDRAWN);
        refunds.freeAll(runId);
        audit.record("refund.withdraw", PaymentFiles.SUBJECT, Long.toString(runId), run.messageId());
    }

    /**
     * The file as it was handed over, the same bytes every time.
     *
     * @throws FileNotHandedOver if it is not
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public DocumentFile file(long runId) {
        PaymentRun run = runs.find(PaymentRunKind.REFUND, runId);
        if (run.state() != PaymentRunState.SUBMITTED && run.state() != PaymentRunState.BOOKED) {
            throw new FileNotHandedOver(run.messageId());
        }
        return files.open(run);
    }

    /** A refund of ours that was handed over, by its reference. */
    public Optional<SubmittedRefund> byEndToEnd(String id) {
        return refunds.byEndToEnd(id);
    }

    /**
     * A refund is on the statement: what the account had to its credit is closed by it.
     *
     * @throws NotSubmitted if it was never handed over, or is booked already
     */
    public void booked(long refundId, LocalDate on, long bankTransactionId) {
        booking.book(refundId, on, bankTransactionId);
    }

    /**
     * A refund came back: the account has it to its credit again. One that was not booked is open as before.
     *
     * @throws NotSubmitted if it was never handed over, or came back before
     */
    public void returned(long refundId, LocalDate on, long bankTransactionId) {
        booking.comeBack(refundId, on);
    }
}
