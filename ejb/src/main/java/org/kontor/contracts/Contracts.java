package org.kontor.contracts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.CustomerType;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.Location;
import org.kontor.catalog.Products;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Contracts: what is signed, changed, cancelled. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Contracts {
    static final String SUBJECT = "contract";

    @Inject
    private ContractRepository contracts;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Products products;

    @Inject
    private Amendments amendments;

    @Inject
    private Promises promises;

    @Inject
    private ContractLetterQueue letters;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Sorts by {@code number} (its own order), {@code account}, {@code location}, {@code product}, {@code startOn};
     * filters by number, account, location and product.
     */
    public Page<ContractRow> list(PageRequest request) {
        return contracts.list(request);
    }

    /** In one state on the business date, as {@link #list(PageRequest)}. */
    public Page<ContractRow> list(ContractState state, PageRequest request) {
        return contracts.list(state, businessDate.today(), request);
    }

    /** Of one account, as {@link #list(PageRequest)}. */
    public Page<ContractRow> ofAccount(long accountId, PageRequest request) {
        return contracts.ofAccount(accountId, request);
    }

    /**
     * The contract with its lines and changes.
     *
     * @throws NoSuchContract if there is none with that id
     */
    public Contract find(long id) {
        return contracts.find(id).orElseThrow(() -> new NoSuchContract(id));
    }

    /** The one with that number, if there is one. */
    public Optional<Contract> findByNumber(String number) {
        return contracts.findByNumber(number);
    }

    /** Of the accounts for which the caller may act. */
    @RolesAllowed(Roles.MEMBER)
    public Page<ContractRow> mine(PageRequest request) {
        return contracts.ofLogin(caller.name(), request);
    }

    /**
     * A contract of an account for which the caller may act.
     *
     * @throws NoSuchContract if there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public Contract findMine(long id) {
        return contracts
                .find(id)
                .filter(contract -> contract.account().logins().contains(caller.name()))
                .orElseThrow(() -> new NoSuchContract(id));
    }

    /**
     * For boundaries that answer for one contract and need nothing of it but that it is the caller's.
     *
     * @throws NoSuchContract if there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public void requireMine(long id) {
        if (!contracts.isOf(caller.name(), id)) {
            throw new NoSuchContract(id);
        }
    }

    /**
     * The contract as a value: what it costs and what may be done with it follows from it.
     *
     * @throws NoSuchContract if there is none with that id
     */
    public Terms terms(long contractId) {
        return contracts
                .terms(contractId)
                .orElseThrow(() -> new NoSuchContract(contractId))
                .terms();
    }

    /** All contracts of an account as values, ended ones included. */
    public List<StoredTerms> termsOfAccount(long accountId) {
        return contracts.termsOfAccount(accountId);
    }

    /**
     * As {@link #terms(long)}, with whose contract it is.
     *
     * @throws NoSuchContract if there is none with that id
     */
    public StoredTerms stored(long contractId) {
        return contracts.terms(contractId).orElseThrow(() -> new NoSuchContract(contractId));
    }

    /** All contracts that hold or held a product: two questions, however many they are. */
    public List<StoredTerms> holding(long productId) {
        return contracts.holding(productId);
    }

    /**
     * The terms an order would have if it was signed on the business date; stores nothing. Lines are numbered from one.
     *
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    public Terms termsOf(ContractOrder order) {
        Account account = accounts.find(order.accountId());
        Terms terms = NewContract.of(order, account.type(), products::find, businessDate.today())
                .terms();
        promises.check(order.locationId(), Optional.empty(), terms, businessDate.today());
        return terms;
    }

    /**
     * As {@link #termsOf(ContractOrder)}, of somebody who has no account yet; the account of the order is of no account.
     *
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    public Terms termsOf(ContractOrder order, CustomerType customer) {
        Terms terms = draft(order, customer);
        promises.check(order.locationId(), Optional.empty(), terms, businessDate.today());
        return terms;
    }

    /** As {@link #termsOf(ContractOrder, CustomerType)}, whether the location has room for it or not. */
    public Terms draft(ContractOrder order, CustomerType customer) {
        return NewContract.of(order, customer, products::find, businessDate.today())
                .terms();
    }

    /**
     * A new contract, signed on the business date at the prices of that day.
     *
     * @return its id
     * @throws NoPriceYet if a product has no price on that day
     * @throws org.kontor.accounts.AccountErased if the data of the account was erased
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.SYSTEM})
    public long sign(ContractOrder order) {
        LocalDate today = businessDate.today();
        Account account = accounts.findInUse(order.accountId());
        Location location = sellers.location(order.locationId());
        NewContract draft = NewContract.of(order, account.type(), products::find, today);
        promises.lock(order.locationId());
        promises.check(order.locationId(), Optional.empty(), draft.terms(), today);
        Contract contract = draft.store(contracts.nextNumber(), account, location);
        contracts.add(contract);
        letters.add(contract.id(), 0);
        String facts = contract.number() + (order.feesWaived() ? ", set-up fees waived" : "");
        audit.record("contract.sign", SUBJECT, Long.toString(contract.id()), facts);
        return contract.id();
    }

    /**
     * Contracts that other software billed before, by the ids of their accounts: not billed up to the last day billed
     * there, and from then on as any other.
     *
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void takeOver(List<RunningContract.OfAccount> running) {
        List<Contract> taken = running.stream().map(this::taken).toList();
        contracts.addAll(taken);
        audit.recordAll(taken.stream()
                .map(contract ->
                        new AuditFact("contract.takeOver", SUBJECT, Long.toString(contract.id()), contract.number()))
                .toList());
    }

    private Contract taken(RunningContract.OfAccount running) {
        Account account = accounts.find(running.accountId());
        Location location = sellers.location(running.contract().locationId());
        Contract contract = NewContract.of(running.contract(), account.type(), products::find)
                .store(running.contract().number(), account, location);
        if (!running.contract().purchaseOrder().isEmpty()) {
            contract.order(PurchaseOrder.from(
                    running.contract().startOn(), running.contract().purchaseOrder()));
        }
        return contract;
    }

    /**
     * Another product for a line from a day on, at the price of today. A day in the past is possible: the next run
     * corrects (R5).
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void changePlan(long contractId, long lineId, long productId, LocalDate effective) {
        amendments.record(contractId, new Amendment.PlanChange(lineId, productId, effective, AnchorRule.KEPT));
    }

    /** More or fewer pieces of a line from a day on. */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void changeQuantity(long contractId, long lineId, Quantity quantity, LocalDate effective) {
        amendments.record(contractId, new Amendment.QuantityChange(lineId, quantity, effective));
    }

    /** One line ends with a day while the contract goes on. */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void endLine(long contractId, long lineId, LocalDate last) {
        amendments.record(contractId, new Amendment.LineEnded(lineId, last));
    }

    /** The contract rests on these days. */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void pause(long contractId, Period days) {
        amendments.record(contractId, new Amendment.Pause(days));
    }

    /**
     * The contract ends with a day.
     *
     * @throws CancelledTooEarly if the notice period of an ordinary notice forbids that day
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void cancel(long contractId, LocalDate last, CancellationKind kind) {
        amendments.record(contractId, new Amendment.Cancellation(last, kind));
    }

    /**
     * The cancellation does not count.
     *
     * @throws NothingToUndo if the contract is not cancelled
     * @throws UndoneTooLate after the last day
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void undoCancellation(long contractId) {
        amendments.record(contractId, new Amendment.CancellationUndone());
    }

    /**
     * Some days of a line are not billed, for good (R10).
     *
     * @param reason at most 200 characters
     * @throws ReasonMissing without a reason
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void excuse(long contractId, long lineId, Period days, String reason) {
        Change.DaysExcused change = new Change.DaysExcused(lineId, days, reason, businessDate.today());
        record(contractId, change, contract -> ContractChange.of(contract, change));
    }

    /**
     * A line costs less from a day on; a day in the past is possible: the next run corrects (R5).
     *
     * @param discount in all, in place of the one that was agreed
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void reduce(long contractId, long lineId, Percent discount, LocalDate effective) {
        Change.DiscountChange change = new Change.DiscountChange(lineId, discount, effective, businessDate.today());
        record(contractId, change, contract -> ContractChange.of(contract, change));
    }

    private void record(long contractId, Change change, Function<Contract, ContractChange> row) {
        Contract contract = contracts.lock(contractId).orElseThrow(() -> new NoSuchContract(contractId));
        terms(contractId).with(change);
        contract.record(row.apply(contract));
        audit.record("contract.change", SUBJECT, Long.toString(contractId), change.toString());
    }
}
