package org.kontor.banking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.NoSuchAccount;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.OpenEntry;

/** Payments that the ladder leaves to people, and what people decide. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
public class Allocations {
    private static final String SUBJECT = "bankTransaction";
    private static final int LONGEST_NOTE = 500;

    @Inject
    private WorkListRepository workList;

    @Inject
    private WaitingPayments waiting;

    @Inject
    private AllocationRepository allocations;

    @Inject
    private LearnedIbanRepository learned;

    @Inject
    private Allocating allocating;

    @Inject
    private Splitting splitting;

    @Inject
    private Undoing undoing;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * What waits for a person, the oldest first. Sorts by {@code bookedOn}, {@code amount}, {@code name}; filters by
     * name, IBAN, purpose and amount.
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public Page<WaitingRow> waiting(WaitingFilter which, PageRequest request) {
        return workList.page(which, request);
    }

    /** Empty if it is allocated. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public Optional<WaitingRow> waiting(long transactionId) {
        return workList.find(transactionId);
    }

    /**
     * A payment, whether it waits or not.
     *
     * @throws NoSuchPayment if there is none with that id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public WaitingRow payment(long transactionId) {
        return workList.payment(transactionId).orElseThrow(() -> new NoSuchPayment(transactionId));
    }

    /** The payment that comes after this one in the list's own order; empty after the last. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public Optional<Long> after(long transactionId, WaitingFilter which) {
        return workList.after(transactionId, which);
    }

    /** What an account owes, in the order in which the law closes it (§§ 366, 367 BGB). */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public List<OpenEntry> owed(long accountId, long sellerId) {
        return splitting.owed(accountId, sellerId, businessDate.today());
    }

    /** Where a payment belongs and belonged, the oldest decision first. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public List<AllocationRow> of(long transactionId) {
        return allocations.of(transactionId);
    }

    /** Which payment a receipt in the ledger is, and why it is there. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public Optional<AllocationRow> ofEntry(long ledgerEntryId) {
        return allocations.ofEntry(ledgerEntryId);
    }

    /** Which of an account's documents are payments, and why they are there; by kind and number with a blank between. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public Map<String, AllocationRow> ofDocuments(long accountId, Collection<String> numbers) {
        return allocations.ofDocuments(accountId, numbers);
    }

    /**
     * Puts a payment where a proposal says.
     *
     * @param place of the proposal; 1 is the likeliest
     * @throws AlreadyAllocated if somebody was faster
     * @throws ProposalOutdated if less is open than it would close, or it is not proposed any more
     */
    public void accept(long transactionId, int place) {
        BankPayment payment = lock(transactionId);
        Proposal proposal = workList.find(transactionId).map(WaitingRow::proposals).orElse(List.of()).stream()
                .filter(one -> one.place() == place && !one.isOutdated())
                .findFirst()
                .orElseThrow(ProposalOutdated::new);
        place(payment, proposal.match(), "allocation.accept");
    }

    /**
     * Splits a payment over accounts and what they owe; what is no share stays on account.
     *
     * @throws AlreadyAllocated if somebody was faster
     * @throws WrongSplit if the parts are not just the payment, or a share is more than is open
     * @throws GoesOut if the money went out
     */
    public void split(long transactionId, List<Part> parts) {
        BankPayment payment = lock(transactionId);
        splitting.check(payment, parts);
        place(payment, new Match(parts, Reason.of("byHand", caller.name())), "allocation.split");
    }

    /**
     * Puts all of it to the credit of an account.
     *
     * @throws AlreadyAllocated if somebody was faster
     * @throws GoesOut if the money went out
     * @throws NoSuchAccount if there is no such account
     */
    public void putOnAccount(long transactionId, long accountId) {
        BankPayment payment = lock(transactionId);
        if (payment.amount().isNegative()) {
            throw new GoesOut();
        }
        accounts.find(accountId);
        Reason reason = Reason.of("byHand", caller.name());
        place(payment, Matches.onAccount(accountId, payment.amount(), reason), "allocation.onAccount");
    }

    /**
     * It is no customer's: a salary, the rent, a fee of the bank.
     *
     * @throws AlreadyAllocated if somebody was faster
     * @throws NoteMissing if the note says nothing
     */
    public void putAside(long transactionId, String note) {
        String said = said(note);
        if (said.isEmpty()) {
            throw new NoteMissing();
        }
        NewAllocation.Why why = new NewAllocation.Why(Reason.of("aside", caller.name()), said);
        allocating.put(lock(transactionId), AllocationKind.OTHER, Optional.empty(), why);
        audit.record("allocation.putAside", SUBJECT, Long.toString(transactionId), "");
    }

    /**
     * Takes back where a payment was put: what it closed is open again, due as before, and it waits for a person.
     * What was learned by it is forgotten. Debits and refunds of our own files cannot be taken back so.
     *
     * @throws NothingToUndo if it is not allocated, or somebody was faster
     */
    public void undo(long transactionId, String note) {
        undoing.undo(transactionId, said(note));
        audit.record("allocation.undo", SUBJECT, Long.toString(transactionId), "");
    }

    private static String said(String note) {
        String said = note == null ? "" : note.strip();
        return said.substring(0, Math.min(said.length(), LONGEST_NOTE));
    }

    private BankPayment lock(long transactionId) {
        if (!workList.exists(transactionId)) {
            throw new NoSuchPayment(transactionId);
        }
        return waiting.lock(transactionId).orElseThrow(AlreadyAllocated::new);
    }

    private void place(BankPayment payment, Match match, String action) {
        allocating.place(List.of(new Placed(payment, match)), "");
        learn(payment, match);
        audit.record(
                action, SUBJECT, Long.toString(payment.id()), match.reason().key());
    }

    /** Only from a payment for one account: from that of a company that pays for several, nothing can be learned. */
    private void learn(BankPayment payment, Match match) {
        String iban = payment.payment().from().iban();
        if (iban.isEmpty() || match.parts().size() > 1) {
            return;
        }
        long account = match.parts().get(0).accountId();
        if (learned.learn(iban, account, payment.id(), businessDate.today(), caller.name())) {
            waiting.tryAgain(iban);
        }
    }
}
